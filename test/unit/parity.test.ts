import { readdirSync, readFileSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Appendix from '../../src/outline/Appendix.svelte';
import Outline from '../../src/outline/Outline.svelte';
import { render as renderStatic } from '../../src/static/render';
import { timelineAsCsv } from '../../src/static/csv';
import { listSheets } from '../../src/static/listSheets';
import { screenChart, staticChart } from '../../src/static/picture';
import { savedBody } from '../../src/static/savedBody';
import type { StaticTimeline } from '../../src/static/staticTimeline';
import { shipped } from './static/fixtures';

/*
 * Every form of a timeline holds the same: what a reader of the list, of a page without a script, of a sheet of paper or of a table gets is
 * no less than what others see in the picture.
 */

const IDS = readdirSync('data')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
/** HTML, or a part of it, with its character references resolved. */
const resolved = (html: string): string =>
  html
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => NAMED[name]!);
/** Text of HTML, with single spaces. */
const textOf = (html: string): string =>
  resolved(html.replace(/<!--.*?-->/gs, '').replace(/<[^>]+>/g, '')).replace(/\s+/gu, ' ');
const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Each form that is HTML, in full. Parties to treaties stand in a part of their own: in print, and in the view of treaties on screen. */
const FORMS: Readonly<Record<string, (timeline: StaticTimeline, json: string) => string>> = {
  'outline on screen and paper': ({ table, rows, messages, lang }) =>
    [Outline, Appendix]
      .map((part) => render(part, { props: { table, rows, messages, lang, level: 3, full: true } }).body)
      .join(''),
  'static page': (_, json) => renderStatic(json, { lang: 'en' }).html,
  'one file': (timeline) => savedBody(timeline, 'auto'),
};

/** Ids, in order, of the events that HTML has an entry for. */
const anchorsIn = (html: string): string[] =>
  [...html.matchAll(/ id="(?:[\w-]*?)event-([\w.-]+)"/g)].map(([, id]) => id!).toSorted();

describe.each(IDS)('%s holds all of its events', (id) => {
  const timeline = shipped(id);
  const { table, lang } = timeline;
  const { file } = table;
  const json = readFileSync(`data/${id}.json`, 'utf8');
  const ids = file.events.map((event) => event.id).toSorted();
  const claims = file.events.flatMap((event) => event.claims);
  const said = (text: Parameters<typeof timeline.localize>[0]): string => squeezed(timeline.localize(text));

  it.each([
    ['on a wide screen', () => screenChart(timeline, 1280, 560)],
    ['on a phone', () => screenChart(timeline, 390, 560)],
    ['on paper', () => staticChart(timeline, 1000)],
  ])('in the picture, as marks or counted, %s', (_, chart) => {
    const { lanes } = chart().scene;
    const drawn = lanes.flatMap(({ boxes }) => boxes.map(({ row }) => row));
    const counted = lanes.flatMap(({ density }) => density.map(({ count }) => count));
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(drawn.length + counted.reduce((sum, count) => sum + count, 0)).toBe(table.count);
  });

  it.each(Object.keys(FORMS))('and its claims and sources, in the %s', (form) => {
    const html = FORMS[form]!(timeline, json);
    const text = textOf(html);
    expect(anchorsIn(html)).toEqual(ids);
    expect(file.events.map(({ title }) => said(title)).filter((title) => !text.includes(title))).toEqual([]);
    expect(claims.flatMap(({ says = '' }) => said(says)).filter((says) => !text.includes(says))).toEqual([]);
    const plain = resolved(html);
    expect(file.sources.filter(({ URL: address = '' }) => !plain.includes(address))).toEqual([]);
  });

  it('in a table, with its sources, and in a workbook with its claims', () => {
    const [header = [], ...rows] = csvParseRows(timelineAsCsv(file, lang));
    expect(rows.map((row) => row[header.indexOf('id')]).toSorted()).toEqual(ids);
    const cells = new Set(rows.flat());
    const cited = new Set(file.events.flatMap(({ sources }) => sources));
    const lost = file.sources.filter((source) => cited.has(source.id) && source.URL && !cells.has(source.URL));
    expect(lost).toEqual([]);
    const sheet = listSheets(file, lang).find(({ name }) => name === 'Claims')?.rows ?? [[]];
    const says = new Set(sheet.flat().map(squeezed));
    expect(claims.map((claim) => said(claim.says ?? '')).filter((text) => !says.has(text))).toEqual([]);
  });
});
