import { describe, expect, it } from 'vitest';
import type { EventLink, LinkType, Status } from '../../../src/intake/types';
import { buildTable } from '../../../src/model/build';
import { HEADS, LINES, tiesAt, tiesOf } from '../../../src/model/ties';
import { draft, file } from './made';

const link = (from: string, to: string, type: LinkType = 'causes', status?: Status): EventLink => ({
  from,
  to,
  type,
  sources: [],
  ...(status && { status }),
});
const EVENTS = [draft('a', '2024'), draft('b', '2025', { formerIds: ['was-b'] }), draft('c', '2026')];
const tied = (...links: EventLink[]) => tiesOf(buildTable(file(EVENTS, { links })));

describe('a link leads', () => {
  it.each<[LinkType, 'a' | 'b', string]>([
    ['causes', 'a', 'leads'],
    ['enables', 'a', 'leads'],
    ['responds-to', 'b', 'answers'],
    ['implements', 'b', 'answers'],
    ['violates', 'b', 'against'],
    ['supersedes', 'b', 'against'],
    ['contradicts', 'b', 'against'],
  ])('%s: from its %s, and ends in the head that %s', (type, cause, head) => {
    const ties = tied(link('a', 'b', type));
    expect('ab'[ties.cause[0]!]).toBe(cause);
    expect(ties.effect[0]).toBe(1 - ties.cause[0]!);
    expect(HEADS[ties.head[0]!]).toBe(head);
  });

  it.each<[Status | undefined, string]>([
    ['confirmed', 'solid'],
    [undefined, 'solid'],
    ['reported', 'dashed'],
    ['claimed', 'dashed'],
    ['disputed', 'dotted'],
    ['denied', 'dotted'],
  ])('%s: in a line that is %s', (status, line) => {
    expect(LINES[tied(link('a', 'b', 'causes', status)).line[0]!]).toBe(line);
  });
});

describe('links of an event', () => {
  const ties = tied(link('c', 'was-b', 'responds-to'), link('a', 'b'), link('a', 'gone'), link('a', 'c'));

  it('leave out one to an event that is not there', () => {
    expect(ties.count).toBe(3);
  });

  it('are told apart as what came before it and what it led to, in time order', () => {
    expect(tiesAt(ties, 0, 'after')).toEqual([
      { tie: 1, row: 1 },
      { tie: 2, row: 2 },
    ]);
    expect(tiesAt(ties, 1, 'before')).toEqual([{ tie: 1, row: 0 }]);
    expect(tiesAt(ties, 1, 'after')).toEqual([{ tie: 0, row: 2 }]);
    expect(tiesAt(ties, 2, 'after')).toEqual([]);
  });
});
