/** What can be taken from the page into an article. */
export const OFFERS = ['element', 'frame', 'static', 'picture'] as const;
export type Offer = (typeof OFFERS)[number];

/** Why something cannot be offered, or what has to be known of it. */
export type Reason = 'own' | 'large' | 'foreign' | 'unpinned' | 'alone' | 'closed' | 'offline' | 'many' | 'lanes';

/** What the dialog says with which a view is taken into an article. */
export interface EmbedWords {
  readonly heading: string;
  readonly close: string;
  /** `what` says how many events there are in the view. */
  readonly shows: (what: string) => string;
  readonly offers: string;
  readonly offer: Readonly<Record<Offer, string>>;
  readonly about: Readonly<Record<Offer, string>>;
  readonly data: string;
  readonly live: string;
  readonly pinned: string;
  readonly aboutLive: string;
  readonly aboutPinned: Readonly<Record<'element' | 'frame', string>>;
  /** The data of a file that has no address goes into the article. */
  readonly inside: string;
  readonly colours: string;
  readonly theme: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly link: string;
  /** Names the field with the text to paste. */
  readonly text: Readonly<Record<Offer, string>>;
  readonly copy: string;
  readonly copied: string;
  readonly failed: string;
  readonly cite: string;
  readonly copyCite: string;
  readonly page: string;
  readonly saveSvg: string;
  readonly savePng: string;
  readonly copySvg: string;
  readonly noPng: string;
  /** Inside the element, until it is up and where it never comes. */
  readonly fallback: (title: string) => string;
  readonly loading: string;
  readonly reason: Readonly<Record<Reason, string>>;
}
