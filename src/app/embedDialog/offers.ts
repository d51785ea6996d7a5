import { formatDate } from '../../time/format';
import { instant } from '../../time/instant';
import type { Timeline } from '../../ui/timeline.svelte';
import { toLink } from '../../view/link';
import type { ViewState } from '../../view/state';
import { messagesOf } from '../messagesOf';
import { codeSnippet, type Framework } from './codeSnippets';
import { runsScripts, type Host } from './hosts';
import type { EmbedDialogMessages, Reason } from './messages/types';
import type { Site } from './site';
import { elementSnippet, frameSnippet, type EmbedTarget } from './snippets';
import type { Source } from './source';
import { phoneHeights } from '../../static/browser/currentView';

/** The options chosen in the dialog. */
export interface EmbedOptions {
  readonly theme: 'auto' | 'light' | 'dark';
  readonly pinned: boolean;
  /** Whether the host page's address keeps the view. */
  readonly link: boolean;
  readonly host: Host;
}

/** A snippet, or why there is none. */
export type Offered = { readonly text: string } | { readonly reason: Reason };

/** What snippets are made from. */
export interface Basis {
  readonly timeline: Timeline;
  /** Its view. */
  readonly seen: ViewState;
  readonly site: Site;
  readonly source: Source;
  /** Address of the page without the view; null if nobody else could open it. */
  readonly page: string | null;
  readonly messages: EmbedDialogMessages;
}

/** The address that shows the current view; null if nobody else could open it. */
export function viewAddress({
  timeline: { store },
  seen,
  page,
}: Pick<Basis, 'timeline' | 'seen' | 'page'>): string | null {
  const hash = toLink(seen, { ...store.defaults, lang: '' });
  return page && `${page}#${hash}`;
}

function targetOf({ timeline, seen }: Basis, { theme, link }: EmbedOptions): EmbedTarget {
  const { chart, file, store } = timeline;
  return {
    view: seen,
    defaults: store.defaults,
    title: chart.title,
    theme,
    link: link ? file.id || 'timeline' : null,
    phone: seen.viewMode === 'picture' ? phoneHeights(timeline) : null,
  };
}

/** The snippet of an element with the current view, or why there is none. */
export function offerElement(basis: Basis, options: EmbedOptions): Offered {
  const { site, source, timeline, messages } = basis;
  const src = options.pinned ? source.copy : source.live;
  const data = src === null ? source.text : src;
  if (data === null) return { reason: source.reason ?? 'unpinned' };
  const address = viewAddress(basis);
  return {
    text: elementSnippet({
      ...targetOf(basis, options),
      script: options.pinned && site.pinned ? site.pinned : { address: site.element, integrity: null },
      data: src === null ? { text: data } : { src },
      page: basis.page,
      fallback: { address, text: address === null ? timeline.chart.title : messages.fallback(timeline.chart.title) },
    }),
  };
}

/** The snippet of a frame with the current view, or why there is none. */
export function offerFrame(basis: Basis, options: EmbedOptions): Offered {
  const { site, source } = basis;
  const data = options.pinned ? source.copy : source.live;
  if (data === null) return { reason: source.reason ?? 'unpinned' };
  const own = site.frames.get(data);
  const page = own === undefined ? { frame: site.frame, data } : { frame: own, data: null };
  const host = runsScripts(options.host) ? site.host : null;
  return { text: frameSnippet({ ...targetOf(basis, options), ...page, host }) };
}

/** A component for a framework with the current view, or why there is none. */
export function offerCode(basis: Basis, options: EmbedOptions): Offered {
  const { source, page, seen: view, timeline } = basis;
  const src = options.pinned ? source.copy : source.live;
  if (src === null) return { reason: source.reason ?? 'unpinned' };
  const { defaults } = timeline.store;
  return { text: codeSnippet(options.host as Framework, { view, defaults, theme: options.theme, src, page }) };
}

/** The address of a page for frames, for hosts that ask for one, or why there is none. */
export function offerFrameAddress(basis: Basis, options: EmbedOptions): Offered {
  const offered = offerFrame(basis, { ...options, link: false });
  return 'reason' in offered ? offered : { text: frameAddressIn(offered.text) };
}

/** The timeline's own page, for hosts that ask it for a frame (oEmbed), or why there is none. */
export function offerAddress({ source, site }: Basis): Offered {
  const page = source.live === null ? undefined : site.pages.get(source.live);
  if (page === undefined) return { reason: source.reason === 'unpinned' ? 'own' : (source.reason ?? 'own') };
  return site.base === null ? { reason: 'noBase' } : { text: page };
}

/** The address in the snippet of a frame. */
function frameAddressIn(snippet: string): string {
  return new DOMParser().parseFromString(snippet, 'text/html').querySelector('iframe')!.src;
}

/** A citation of the current state of the file: title, date of the last change (`updated`, formatted) or else today's, and the address of the copy. */
export function citationOfState(timeline: Timeline, updated: string | null, address: string): string {
  const messages = messagesOf(timeline);
  const today = (): string =>
    formatDate(instant(Date.now()), { year: 'numeric', month: 'long', day: 'numeric' }, messages.time);
  const state = updated === null ? messages.detail.accessed(today()) : messages.cite.updated(updated);
  return `${messages.cite.quote(timeline.chart.title)}, ${state}. ${address}`;
}
