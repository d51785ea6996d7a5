import { matchLanguage, type LanguageId } from '../i18n/languages';

/** Messages of the element, shown above the host page's content. All languages are built in, since they report that nothing can be loaded. */
export interface ElementMessages {
  readonly loading: string;
  /** The request for the data failed. */
  readonly offline: string;
  /** Follows `offline` or `answered` where the request is repeated. */
  readonly retrying: string;
  readonly retry: string;
  /** The server answered with an error. */
  readonly answered: (address: string, status: number) => string;
  /** The data came and is no timeline. */
  readonly invalid: string;
  /** The program itself failed. */
  readonly internal: string;
}

const en: ElementMessages = {
  loading: 'The timeline is loading …',
  offline: 'The interactive timeline could not be loaded: the server could not be reached.',
  retrying: 'Another attempt will follow.',
  retry: 'Try again',
  answered: (address, status) =>
    `The interactive timeline could not be loaded: ${address} answered with error ${String(status)}.`,
  invalid: 'The interactive timeline cannot be shown, because there are errors in its data.',
  internal: 'Something went wrong in the timeline itself.',
};

const de: ElementMessages = {
  loading: 'Die Zeitleiste wird geladen …',
  offline: 'Die interaktive Zeitleiste ließ sich nicht laden: der Server war nicht erreichbar.',
  retrying: 'Ein weiterer Versuch folgt.',
  retry: 'Erneut versuchen',
  answered: (address, status) =>
    `Die interaktive Zeitleiste ließ sich nicht laden: ${address} antwortete mit Fehler ${String(status)}.`,
  invalid: 'Die interaktive Zeitleiste kann nicht gezeigt werden, weil ihre Daten fehlerhaft sind.',
  internal: 'In der Zeitleiste selbst ist ein Fehler aufgetreten.',
};

const ELEMENT_MESSAGES: Readonly<Record<LanguageId, ElementMessages>> = { en, de };

/** The element's messages in the language of a BCP 47 tag; English where they do not exist in it. */
export function elementMessages(lang: string): ElementMessages {
  return ELEMENT_MESSAGES[matchLanguage([lang])];
}

/** Messages of the frame page, shown in place of a timeline, mostly to the editor who pasted the frame. */
export interface FramePageMessages {
  /** The address names no file. Ends before the example. */
  readonly missing: string;
  /** What it names is no address of a file. Ends before the example. */
  readonly invalid: (src: string) => string;
  /** The element's script did not load. */
  readonly notLoaded: string;
  /** A link was followed in a frame that may not open windows. Its address and two buttons follow. */
  readonly blocked: string;
  /** Name of the field with the address. */
  readonly address: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly close: string;
}

const framePageEn: FramePageMessages = {
  missing: 'No timeline is named here. Add the address of its file to the address of the frame:',
  invalid: (src) =>
    `“${src}” is not the address of a timeline. Write a path relative to this page, or an address that begins with https://, as in`,
  notLoaded: 'The interactive timeline could not be loaded just now. Reload the page to try again.',
  blocked: 'This page does not allow the frame to open links. If nothing opened, here is the address:',
  address: 'Address of the link',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The address is selected: press Ctrl + C, or ⌘ C on a Mac.',
  close: 'Close',
};

const framePageDe: FramePageMessages = {
  missing: 'Hier ist keine Zeitleiste angegeben. Schreiben Sie die Adresse ihrer Datei in die Adresse des Frames:',
  invalid: (src) =>
    `„${src}“ ist keine Adresse einer Zeitleiste. Schreiben Sie einen Pfad, der von dieser Seite ausgeht, oder eine Adresse, die mit https:// beginnt, etwa`,
  notLoaded:
    'Die interaktive Zeitleiste ließ sich gerade nicht laden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  blocked: 'Diese Seite erlaubt dem Frame nicht, Links zu öffnen. Hat sich nichts geöffnet, ist hier die Adresse:',
  address: 'Adresse des Links',
  copy: 'Kopieren',
  copied: 'Kopiert',
  notCopied: 'Die Adresse ist markiert: Strg + C drücken, auf dem Mac ⌘ C.',
  close: 'Schließen',
};

const FRAME_PAGE_MESSAGES: Readonly<Record<LanguageId, FramePageMessages>> = { en: framePageEn, de: framePageDe };

/** The frame page's messages in the language of a BCP 47 tag; English where they do not exist in it. */
export function framePageMessages(lang: string): FramePageMessages {
  return FRAME_PAGE_MESSAGES[matchLanguage([lang])];
}
