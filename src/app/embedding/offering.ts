import type { Timeline } from '../../ui/timeline.svelte';
import { toLink } from '../../view/link';
import type { EmbedWords, Reason } from '../words/types';
import type { Site } from './site';
import { elementSnippet, frameSnippet, type Told } from './snippets';
import type { Source } from './source';

/** What is chosen in the dialog. */
export interface Wish {
  readonly theme: 'auto' | 'light' | 'dark';
  readonly pinned: boolean;
  /** Whether the article's address is to keep the view. */
  readonly link: boolean;
}

/** A text to paste, or why there is none. */
export type Offered = { readonly text: string } | { readonly reason: Reason };

/** All that texts to paste are made from. */
export interface Basis {
  readonly timeline: Timeline;
  readonly site: Site;
  readonly source: Source;
  /** Address of the page without the view; null where nobody else could open it. */
  readonly page: string | null;
  readonly words: EmbedWords;
}

/** The address that shows the present view; null where nobody else could open it. */
export function viewAddress({ timeline: { view, defaults }, page }: Pick<Basis, 'timeline' | 'page'>): string | null {
  const hash = toLink(view, { ...defaults, lang: '' });
  return page && `${page}#${hash}`;
}

function toldOf({ timeline }: Basis, { theme, link }: Wish): Told {
  const { view, defaults, title, file } = timeline;
  return { view, defaults, title, theme, link: link ? file.id || 'timeline' : null };
}

/** The element for the present view. */
export function offerElement(basis: Basis, wish: Wish): Offered {
  const { site, source, timeline, words } = basis;
  const src = wish.pinned ? source.copy : source.live;
  const data = src === null ? source.text : src;
  if (data === null) return { reason: source.reason ?? 'unpinned' };
  const address = viewAddress(basis);
  return {
    text: elementSnippet({
      ...toldOf(basis, wish),
      script: wish.pinned && site.pinned ? site.pinned : { address: site.element, integrity: null },
      data: src === null ? { text: data } : { src },
      fallback: { address, text: address === null ? timeline.title : words.fallback(timeline.title) },
    }),
  };
}

/** The frame for the present view. */
export function offerFrame(basis: Basis, wish: Wish): Offered {
  const { site, source } = basis;
  const data = wish.pinned ? source.copy : source.live;
  if (data === null) return { reason: source.reason ?? 'unpinned' };
  return { text: frameSnippet({ ...toldOf(basis, wish), frame: site.frame, host: site.host, data }) };
}
