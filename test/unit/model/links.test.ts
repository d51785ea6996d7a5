import { describe, expect, it } from 'vitest';
import type { EventLink, LinkType, Status } from '../../../src/format/types';
import { buildTable } from '../../../src/model/buildTable';
import { HEADS, LINES, linksAt, linksOf } from '../../../src/model/links';
import { draft, file } from './fixtures';

const link = (from: string, to: string, type: LinkType = 'causes', status?: Status): EventLink => ({
  from,
  to,
  type,
  sources: [],
  ...(status && { status }),
});
const EVENTS = [draft('a', '2024'), draft('b', '2025', { formerIds: ['was-b'] }), draft('c', '2026')];
const withLinks = (...links: EventLink[]) => linksOf(buildTable(file(EVENTS, { links })));

describe('a link of type', () => {
  it.each<[LinkType, 'a' | 'b', string]>([
    ['causes', 'a', 'leads'],
    ['enables', 'a', 'leads'],
    ['responds-to', 'b', 'answers'],
    ['implements', 'b', 'answers'],
    ['violates', 'b', 'against'],
    ['supersedes', 'b', 'against'],
    ['contradicts', 'b', 'against'],
  ])('%s starts at the %s of its event and ends in the arrowhead that %s', (type, cause, head) => {
    const links = withLinks(link('a', 'b', type));
    expect('ab'[links.cause[0]!]).toBe(cause);
    expect(links.effect[0]).toBe(1 - links.cause[0]!);
    expect(HEADS[links.head[0]!]).toBe(head);
  });

  it.each<[Status | undefined, string]>([
    ['confirmed', 'solid'],
    [undefined, 'solid'],
    ['reported', 'dashed'],
    ['claimed', 'dashed'],
    ['disputed', 'dotted'],
    ['denied', 'dotted'],
  ])('%s has a line that is %s', (status, line) => {
    expect(LINES[withLinks(link('a', 'b', 'causes', status)).line[0]!]).toBe(line);
  });
});

describe('links of an event', () => {
  const links = withLinks(link('c', 'was-b', 'responds-to'), link('a', 'b'), link('a', 'gone'), link('a', 'c'));

  it('leave out a link to an event that is missing', () => {
    expect(links.count).toBe(3);
  });

  it('are divided into causes and consequences, in time order', () => {
    expect(linksAt(links, 0, 'after')).toEqual([
      { link: 1, row: 1 },
      { link: 2, row: 2 },
    ]);
    expect(linksAt(links, 1, 'before')).toEqual([{ link: 1, row: 0 }]);
    expect(linksAt(links, 1, 'after')).toEqual([{ link: 0, row: 2 }]);
    expect(linksAt(links, 2, 'after')).toEqual([]);
  });
});
