import type { Host, Offer } from '../hosts';

/** Shapes of a picture: as tall as its labels need, or one for slides and social media. */
export const PICTURE_SHAPES = ['fit', 'wide', 'square', 'story'] as const;
export type PictureShape = (typeof PICTURE_SHAPES)[number];

/** Why something cannot be offered, or a limitation of what is offered. */
export type Reason =
  'own' | 'large' | 'foreign' | 'unpinned' | 'alone' | 'closed' | 'offline' | 'many' | 'lanes' | 'noBase';

/** Messages of the embed dialog. */
export interface EmbedDialogMessages {
  readonly heading: string;
  readonly pictureHeading: string;
  readonly close: string;
  /** `what` is the number of events in view, as a phrase. */
  readonly shows: (what: string) => string;
  /** Where the timeline is to stand. */
  readonly hosts: string;
  readonly host: Readonly<Record<Host, string>>;
  /** What to do with the snippet in a host, and what the host does to it. `about` says it for plain HTML. */
  readonly how: Readonly<Record<Exclude<Host, 'html'>, Readonly<Partial<Record<Offer, string>>>>>;
  readonly offers: string;
  readonly offer: Readonly<Record<Offer, string>>;
  readonly about: Readonly<Partial<Record<Offer, string>>>;
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
  /** Heading of the link beside a picture. */
  readonly pictureLink: string;
  /** On a picture that leads to the timeline. */
  readonly open: (title: string) => string;
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
