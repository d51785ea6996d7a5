/** Why there is no link to a file on the reader's computer: it is too large, the page is none that others can open, or part of it did not load. */
export type NoLinkReason = 'large' | 'folder' | 'failed';

/** Why a file could not be saved: a request failed, or the browser or our code did. */
export type SaveFault = 'network' | 'internal';

/** Messages of the dialog that shares and saves a timeline. */
export interface ShareDialogMessages {
  readonly heading: string;
  readonly close: string;
  readonly link: {
    readonly heading: string;
    /** For a timeline with an address, and for one that is in the link itself. */
    readonly plain: string;
    readonly packed: string;
    readonly making: string;
    /** The length of a link, and what to expect of a long one. */
    readonly length: (characters: string) => string;
    readonly long: string;
    readonly reasons: Readonly<Record<NoLinkReason, string>>;
    readonly copy: string;
    readonly copied: string;
    readonly failed: string;
    readonly qr: string;
    readonly noQr: string;
  };
  readonly html: { readonly heading: string; readonly about: string; readonly alone: string; readonly save: string };
  readonly working: string;
  readonly saved: (name: string, kilobytes: string) => string;
  readonly faults: Readonly<Record<SaveFault, string>>;
}
