import { expect, it } from 'vitest';
import { readTimeline } from '../../../src/format/read';
import { languageFor } from '../../../src/static/languages';
import { NOTO } from '../../../src/static/measure';
import { render } from '../../../src/static/render';
import { staticTimeline } from '../../../src/static/staticTimeline';
import { svgFile } from '../../../src/static/svg';
import { buildTable } from '../../../src/model/buildTable';
import { LIGHT } from '../../../src/render/palette';
import { runs, SEED } from '../seed';
import { hostileFile } from './hostileFile';

/** Files that are read; of each this many, one is rendered too. */
const FILES = runs(5_000);
const RENDERED = 10;
/** Milliseconds that no file may take: hundreds of times what one takes on a slow machine. */
const LONGEST = 5000;

/** Runs a step for each file by its seed. A failure names the seed of the file. */
function forEachFile(count: number, step: (json: string, good: readonly string[]) => void): void {
  for (let i = 0; i < count; i++) {
    const seed = SEED + i;
    const { json, good } = hostileFile(seed);
    const since = performance.now();
    try {
      step(json, good);
      if (performance.now() - since > LONGEST) throw new Error('takes too long');
    } catch (error) {
      throw new Error(`hostileFile(${String(seed)}): ${(error as Error).message}`, { cause: error });
    }
  }
}

it('reads any file without losing a good event, and makes a table of it', { timeout: 0 }, () => {
  forEachFile(FILES, (json, good) => {
    const { file } = readTimeline(json);
    const ids = file!.events.map(({ id }) => id);
    expect(good.filter((id) => !ids.includes(id))).toEqual([]);
    const table = buildTable(file!);
    expect(table.count).toBe(ids.length);
    expect(good.filter((id) => !table.rowOf.has(id))).toEqual([]);
    expect(table.from.findIndex((from, row) => !(from <= table.to[row]!))).toBe(-1);
  });
});

it(
  'renders any file as an outline and as pictures, with each good event and nothing that a browser would run',
  { timeout: 0 },
  () => {
    forEachFile(Math.ceil(FILES / RENDERED), (json, good) => {
      const { html, events } = render(json, { lang: 'en' });
      expect(events).toBeGreaterThanOrEqual(good.length);
      for (const id of good) expect(html).toContain(`id="event-${id}"`);
      expectHarmless(html);
    });
  },
);

it('paints any file as a standalone picture', { timeout: 0 }, () => {
  forEachFile(Math.ceil(FILES / RENDERED), (json) => {
    const language = languageFor('de');
    const timeline = staticTimeline(buildTable(readTimeline(json).file!), { ...language, metrics: NOTO });
    const { svg, width, height } = svgFile(timeline, { width: 900, palette: LIGHT });
    expect(width).toBe(900);
    expect(height).toBeGreaterThan(0);
    expectHarmless(svg);
    // Numbers of coordinates, not words of texts.
    expect(svg.match(/="[^"]*(?:NaN|Infinity|undefined)[^"]*"/)?.[0]).toBeUndefined();
  });
});

/** Text is never markup, and no override of the direction or lone surrogate reaches a page. */
function expectHarmless(markup: string): void {
  const tags = markup.match(/<[a-z](?:[^">]|"[^"]*")*>/gi) ?? [];
  const hasHandler = (tag: string): boolean => /\son\w+=/i.test(tag.replace(/"[^"]*"/g, '""'));
  const isActive = (tag: string): boolean =>
    /^<(?:script|iframe|object|embed|style)\b|\s(?:\w+:)?(?:href|src|action)="\s*(?:java\s*script|data:text)/i.test(
      tag,
    );
  expect(tags.filter((tag) => hasHandler(tag) || isActive(tag))).toEqual([]);
  // eslint-disable-next-line no-control-regex -- These are what must not occur.
  expect(markup.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202d\u202e]/)?.[0]).toBeUndefined();
  expect(/\p{Cs}/u.test(markup)).toBe(false);
}
