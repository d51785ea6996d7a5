import { escapeXml } from '../render/svg';
import { hostOf } from '../outline/address';
import { furtherSources } from './entries';
import type { PageAddress } from './pageAddress';
import type { StaticTimeline } from './staticTimeline';

const item = (html: string): string => `<li>${html}</li>`;

/** The heading of a part of the content. */
export function partHeading(text: string, level: number): string {
  return `<h${level} class="en-part-heading">${escapeXml(text)}</h${level}>`;
}

/** The sections after the events: coverage, periods, corrections, further sources, and credits. */
export function furtherParts(timeline: StaticTimeline, place: PageAddress, level: number): string {
  const { staticMessages } = timeline;
  const section = (heading: string, items: readonly string[]): string =>
    items.length === 0 ? '' : `<section>${partHeading(heading, level)}<ul>${items.join('')}</ul></section>`;
  return [
    '<div class="en-basis">',
    section(staticMessages.coverage, coverage(timeline)),
    section(staticMessages.periods, periods(timeline)),
    section(staticMessages.corrections, corrections(timeline)),
    section(staticMessages.furtherSources, further(timeline)),
    `<footer><p>${credits(timeline, place)}</p></footer>`,
    '</div>',
  ].join('\n');
}

function coverage({ table, localizer, localize, staticMessages }: StaticTimeline): string[] {
  return table.file.coverage.map(({ dates, rule }) => {
    const covers = staticMessages.covers(localizer.date(dates) ?? '');
    return item(`${escapeXml(localize(rule))} <small>${escapeXml(covers)}</small>`);
  });
}

function periods({ table, localizer, localize }: StaticTimeline): string[] {
  return table.file.periods.map(({ dates, title }) =>
    item(`${escapeXml(localize(title))} <small>${escapeXml(localizer.date(dates) ?? '')}</small>`),
  );
}

function corrections({ table, localizer, localize }: StaticTimeline): string[] {
  return table.file.corrections.map(({ date, text }) =>
    item(`${escapeXml(localizer.date(date) ?? '')}: ${escapeXml(localize(text))}`),
  );
}

function further(timeline: StaticTimeline): string[] {
  return furtherSources(timeline).map(({ text, address }) =>
    item(address === null ? escapeXml(text) : `${escapeXml(text)} ${anchor(address, hostOf(address) ?? address)}`),
  );
}

function anchor(address: string, text: string): string {
  return `<a href="${escapeXml(address)}" rel="noopener noreferrer">${escapeXml(text)}</a>`;
}

function credits({ table, messages, staticMessages, updated }: StaticTimeline, { data }: PageAddress): string {
  const { authors, licence } = table.file;
  return [
    authors.length === 0 ? '' : escapeXml(staticMessages.by(messages.list(authors.map(({ name }) => name)))),
    updated === null ? '' : escapeXml(staticMessages.asOf(updated)),
    licence === undefined ? '' : escapeXml(staticMessages.licence(licence)),
    data === null ? '' : `<a class="en-no-print" href="${escapeXml(data)}">${escapeXml(staticMessages.data)}</a>`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
