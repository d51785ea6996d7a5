import { Localizer } from '../../outline/localizer';
import { formatDate } from '../../time/format';
import { instant } from '../../time/instant';
import { toLink } from '../../view/link';
import { defaultView } from '../../view/state';
import type { TimelineContext } from '../context';

/** The address of the timeline's own page, as the host page names it; null if it names none that a reader could open. */
export function pageOf(written: string | null): string | null {
  if (written === null || !URL.canParse(written, document.baseURI)) return null;
  const { href, protocol } = new URL(written, document.baseURI);
  return /^https?:$/.test(protocol) ? href.replace(/#.*/, '') : null;
}

/** The address that shows the present view on the timeline's own page, which starts from the whole file. */
export function viewOn(page: string, { store }: TimelineContext): string {
  const link = toLink(store.current, defaultView(store.whole, ''));
  return link === '' ? page : `${page}#${link}`;
}

/** The timeline as a source: its title, the day it was last changed, or else today as the day of access, and an address. */
export function citationOf({ chart, file, messages, store }: TimelineContext, address: string): string {
  const updated = new Localizer(messages, store.lang, file.lang).date(file.updated);
  const today = (): string =>
    formatDate(instant(Date.now()), { year: 'numeric', month: 'long', day: 'numeric' }, messages.time);
  const state = updated === null ? messages.detail.accessed(today()) : messages.cite.updated(updated);
  return `${messages.cite.quote(chart.title)}, ${state}. ${address}`;
}
