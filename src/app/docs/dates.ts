import { readTimeline } from '../../format/read';
import { pickLanguage } from '../../format/localizedText';
import { buildTable } from '../../model/buildTable';
import type { EventTable } from '../../model/table';
import { spokenDate } from '../../outline/spokenDate';
import { escapeXml, svgPen } from '../../render/svg';
import { languageFor } from '../../static/languages';
import { NOTO } from '../../static/measure';
import { staticChart } from '../../static/picture';
import { staticTimeline } from '../../static/staticTimeline';
import { PAGE_PALETTE, SANS } from '../../static/svg';
import { parseSpanEdtf } from '../../time/spanCodec';
import { DOCS_MESSAGES } from './messages';
import type { PageContext } from './types';

/** A timeline with an event for each form of a date. Its events say by `x-group` where the page lists them. */
const FILE = 'src/app/docs/examples/dates.json';
/** Wide enough for the names of months, and narrow enough for a phone of 320 pixels. */
const WIDTH = 280;

/** The forms of a date in one group, each with its meaning, its mark as the product draws it, and how it is read out. */
export function dateForms(context: PageContext, group: string): string {
  const { file } = readTimeline(context.source.read(FILE));
  if (file === null) throw new Error(`${FILE} cannot be read`);
  const table = buildTable(file);
  const rows = file.events.filter((event) => event['x-group'] === group);
  if (rows.length === 0) throw new Error(`${FILE} has no dates of the group ${group}`);
  return `<ul class="doc-dates">${rows.map(({ id }) => dateForm(context, table, id)).join('\n')}</ul>\n`;
}

function dateForm({ lang }: PageContext, table: EventTable, id: string): string {
  const row = table.rowOf.get(id)!;
  const event = table.draft(row);
  const { messages } = languageFor(lang);
  const { columns } = DOCS_MESSAGES[lang];
  const meaning = pickLanguage(event.title, lang, lang);
  const asOf = event.asOf === undefined ? '' : ` <code>"asOf": "${escapeXml(event.asOf)}"</code>`;
  return (
    `<li id="${escapeXml(id)}"><p><span class="doc-hidden">${columns.date} </span><code>${escapeXml(event.when)}</code>${asOf} ` +
    `<span class="doc-hidden">${columns.means} </span>${escapeXml(meaning)}</p>${picture(table, row, lang)}` +
    `<p class="doc-words"><span class="doc-hidden">${columns.words}: </span>${escapeXml(spokenDate(table, row, messages, lang))}</p></li>`
  );
}

/** The event alone on a piece of the axis. Decorative, since its date stands beside it in words. */
function picture(table: EventTable, row: number, lang: PageContext['lang']): string {
  const { file } = table;
  const event = table.draft(row);
  const text = JSON.stringify({ ...BARE, kinds: file.kinds, events: [{ ...event, title: event.when }] });
  const alone = readTimeline(text);
  const span = parseSpanEdtf(String(event['x-shown']));
  if (alone.file === null || !span.ok) throw new Error(`${FILE}: ${event.id} cannot be drawn`);
  const shown = span.value;
  const timeline = staticTimeline(buildTable(alone.file), {
    ...languageFor(lang),
    metrics: NOTO,
    lanes: 'none',
    shown,
  });
  const chart = staticChart(timeline, WIDTH);
  const { height } = chart.scene.geometry;
  const pen = svgPen(`${event.id}-`);
  chart.paint(pen, PAGE_PALETTE);
  return `<svg class="doc-date" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="${SANS}" aria-hidden="true">${pen.markup()}</svg>`;
}

const BARE = { format: 1, title: 'Dates' };
