import { readFileSync } from 'node:fs';
import { readTimeline, readTimelineValue } from '../../../src/format/read';
import { buildTable } from '../../../src/model/buildTable';
import type { EventTable } from '../../../src/model/table';
import { languageFor } from '../../../src/static/languages';
import { NOTO } from '../../../src/static/measure';
import type { PageAddress } from '../../../src/static/pageAddress';
import { staticTimeline, type StaticTimeline } from '../../../src/static/staticTimeline';

/** A file with every field of the format. */
export const GOOD = readFileSync('test/fixtures/format/good.json', 'utf8');
export const DATA = ['arms-control', 'dprk-russia', 'nato-enlargement'] as const;

export const tableOf = (json: string): EventTable => buildTable(readTimeline(json).file!);
export const staticTimelineOf = (table: EventTable, lang = 'en'): StaticTimeline =>
  staticTimeline(table, { ...languageFor(lang), metrics: NOTO, lang });
export const shipped = (id: string, lang = 'en'): StaticTimeline =>
  staticTimelineOf(tableOf(readFileSync(`data/${id}.json`, 'utf8')), lang);
export const good = (lang = 'en'): StaticTimeline => staticTimelineOf(tableOf(GOOD), lang);

/** Text that would do harm if it were interpreted as HTML, SVG, a script, a style, CommonMark or JSON in a script. */
export const HOSTILE =
  '<img src=x onerror="a()">&lt;</script></style><!-- ]]> [x](javascript:a()) `*_# \u2028 \u0000 ${a}';

/** A timeline in which every text is hostile. */
export function hostile(): StaticTimeline {
  const named = (id: string): object => ({ id, name: HOSTILE, short: HOSTILE });
  const { file } = readTimelineValue({
    format: 1,
    id: 'hostile',
    title: HOSTILE,
    summary: HOSTILE,
    licence: HOSTILE,
    updated: '2026-11-22',
    authors: [{ name: HOSTILE }],
    coverage: [{ span: '2024/2025', rule: HOSTILE }],
    periods: [{ id: 'p', when: '2024/2025', title: HOSTILE }],
    actors: [named('a')],
    kinds: [{ ...named('k'), family: 'treaty', tone: 'verbal-cooperation' }],
    measures: [{ id: 'm', name: HOSTILE, unit: HOSTILE }],
    treaties: [{ id: 't', name: HOSTILE, entryRule: HOSTILE }],
    sources: [{ id: 's', title: HOSTILE, publisher: HOSTILE, URL: 'https://example.org/?a=<b>&c="d"' }],
    events: [
      {
        ...{ id: 'e', when: '2024-06-01', title: HOSTILE, short: HOSTILE, summary: HOSTILE },
        ...{ kinds: ['k'], actors: [{ id: 'a', role: HOSTILE }], place: { name: HOSTILE }, status: 'disputed' },
        claims: [
          {
            ...{ by: 'a', via: HOSTILE, said: '2024', says: HOSTILE, place: { name: HOSTILE }, sources: ['s'] },
            figures: [{ measure: 'm', best: 3 }],
          },
        ],
        treaties: [{ treaty: 't', act: 'signature', parties: ['a'], depositary: 'a' }],
        media: [{ src: 'https://example.org/x.png', alt: HOSTILE, credit: HOSTILE, licence: HOSTILE }],
        sources: ['s'],
      },
      { id: 'f', when: '2025', title: HOSTILE },
    ],
    links: [{ from: 'e', to: 'f', type: 'causes', by: 'a', text: HOSTILE, sources: ['s'] }],
    stories: [{ id: 's', title: HOSTILE, steps: [{ event: 'e', shown: '2024', text: HOSTILE }] }],
    corrections: [{ date: '2025', events: ['e'], text: HOSTILE }],
  });
  return staticTimelineOf(buildTable(file!));
}

export const NOWHERE: PageAddress = {
  base: null,
  data: 'data.json',
  home: null,
  image: 'preview.png',
  frame: 'frame.html',
  oembed: 'oembed.json',
};
export const SOMEWHERE = { ...NOWHERE, base: 'https://example.org/x/' };

/** The elements and attributes of HTML or SVG: `svg`, `rect`, `rect x`. */
export function markupOf(html: string): Set<string> {
  const found = new Set<string>();
  for (const [, tag, attributes] of html.matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi)) {
    found.add(tag!);
    for (const [, name] of attributes!.matchAll(/\s([\w:-]+)(?:="[^"]*")?/g)) found.add(`${tag!} ${name!}`);
  }
  return found;
}

/** The parts of HTML that run, style or load something by themselves. */
export function activeMarkup(html: string): string[] {
  const risky = /^(?:script|style|img|iframe|object|embed|b)$|^(?!script)\S+ (?:style|src|on\w+)$|^link rel$/;
  return [...markupOf(html)].filter((name) => risky.test(name));
}
