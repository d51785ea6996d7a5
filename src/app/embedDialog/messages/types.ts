/** The forms in which a view can be embedded. */
export const OFFERS = ['element', 'frame', 'static', 'picture'] as const;
export type Offer = (typeof OFFERS)[number];

/** Shapes of a picture: as tall as its labels need, or one for slides and social media. */
export const PICTURE_SHAPES = ['fit', 'wide', 'square', 'story'] as const;
export type PictureShape = (typeof PICTURE_SHAPES)[number];

/** Why something cannot be offered, or a limitation of what is offered. */
export type Reason = 'own' | 'large' | 'foreign' | 'unpinned' | 'alone' | 'closed' | 'offline' | 'many' | 'lanes';

/** Messages of the embed dialog. */
export interface EmbedDialogMessages {
  readonly heading: string;
  readonly pictureHeading: string;
  readonly close: string;
  /** `what` is the number of events in view, as a phrase. */
  readonly shows: (what: string) => string;
  readonly offers: string;
  readonly offer: Readonly<Record<Offer, string>>;
  readonly about: Readonly<Record<Offer, string>>;
  readonly data: string;
  readonly live: string;
  readonly pinned: string;
  readonly aboutLive: string;
  readonly aboutPinned: Readonly<Record<'element' | 'frame', string>>;
  /** For a file without an address, whose data is part of the snippet. */
  readonly inside: string;
  readonly colours: string;
  readonly theme: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly link: string;
  /** Accessible name of the field that contains the snippet. */
  readonly text: Readonly<Record<Offer, string>>;
  readonly copy: string;
  readonly copied: string;
  readonly failed: string;
  readonly cite: string;
  readonly copyCite: string;
  readonly page: string;
  readonly saveSvg: string;
  readonly savePng: string;
  readonly shape: string;
  readonly shapes: Readonly<Record<PictureShape, string>>;
  readonly noPng: string;
  /** Fallback content of the element. */
  readonly fallback: (title: string) => string;
  readonly loading: string;
  readonly retry: string;
  readonly reason: Readonly<Record<Reason, string>>;
}
