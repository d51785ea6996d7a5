import { escapeXml } from '../draw/svg';
import { hostOf } from '../outline/address';
import { furtherSources } from './entries';
import type { Place } from './place';
import type { Subject } from './subject';

const item = (html: string): string => `<li>${html}</li>`;
const section = (heading: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<section><h2>${escapeXml(heading)}</h2><ul>${items.join('')}</ul></section>`;

/** What stands behind the events: what was collected, periods, corrections, sources that no event names, and who made it. */
export function furtherParts(subject: Subject, place: Place): string {
  const { still } = subject;
  return [
    '<div class="en-basis">',
    section(still.coverage, coverage(subject)),
    section(still.periods, periods(subject)),
    section(still.corrections, corrections(subject)),
    section(still.furtherSources, further(subject)),
    `<footer><p>${credits(subject, place)}</p></footer>`,
    '</div>',
  ].join('\n');
}

function coverage({ table, reader, told, still }: Subject): string[] {
  return table.file.coverage.map(({ dates, rule }) => {
    const covers = still.covers(reader.date(dates) ?? '');
    return item(`${escapeXml(told(rule))} <small>${escapeXml(covers)}</small>`);
  });
}

function periods({ table, reader, told }: Subject): string[] {
  return table.file.periods.map(({ dates, title }) =>
    item(`${escapeXml(told(title))} <small>${escapeXml(reader.date(dates) ?? '')}</small>`),
  );
}

function corrections({ table, reader, told }: Subject): string[] {
  return table.file.corrections.map(({ date, text }) =>
    item(`${escapeXml(reader.date(date) ?? '')}: ${escapeXml(told(text))}`),
  );
}

function further(subject: Subject): string[] {
  return furtherSources(subject).map(({ text, address }) =>
    item(address === null ? escapeXml(text) : `${escapeXml(text)} ${anchor(address, hostOf(address) ?? address)}`),
  );
}

function anchor(address: string, text: string): string {
  return `<a href="${escapeXml(address)}" rel="noopener noreferrer">${escapeXml(text)}</a>`;
}

function credits({ table, words, still, updated }: Subject, { data }: Place): string {
  const { authors, licence } = table.file;
  return [
    authors.length === 0 ? '' : escapeXml(still.by(words.list(authors.map(({ name }) => name)))),
    updated === null ? '' : escapeXml(still.asOf(updated)),
    licence === undefined ? '' : escapeXml(still.licence(licence)),
    data === null ? '' : `<a class="en-no-print" href="${escapeXml(data)}">${escapeXml(still.data)}</a>`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
