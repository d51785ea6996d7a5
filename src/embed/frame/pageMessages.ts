import { matchLanguage, type LanguageId } from '../../i18n/languages';

/** Messages of the frame page, shown in place of a timeline, mostly to the editor who pasted the frame. */
export interface FramePageMessages {
  /** The address names no file. Ends before the example. */
  readonly missing: string;
  /** What it names is no address of a file. Ends before the example. */
  readonly invalid: (src: string) => string;
  /** The element's script did not load. */
  readonly notLoaded: string;
  /** It did not because the frame has no origin, so that its server must allow it. For whoever runs the server, or embeds the frame. */
  readonly noOrigin: (host: string) => string;
  /** It did not because the page was opened from a folder. */
  readonly folder: string;
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
  noOrigin: (host) =>
    `The interactive timeline did not load: this frame stands in a sandbox, where a browser loads scripts only from a server that allows it, and ${host} does not. Whoever runs ${host} can allow it with the header “Access-Control-Allow-Origin: *”. Whoever embeds the frame can add allow-same-origin to its sandbox, or embed the page t/…/frame.html of a timeline, which needs neither.`,
  folder:
    'The interactive timeline did not load: browsers load this page from a web server only. The page t/…/frame.html of a timeline opens from a folder too.',
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
  noOrigin: (host) =>
    `Die interaktive Zeitleiste wurde nicht geladen: Dieser Frame steht in einer Sandbox. Dort lädt ein Browser Skripte nur von einem Server, der es erlaubt, und ${host} tut das nicht. Wer ${host} betreibt, kann es mit dem Header „Access-Control-Allow-Origin: *“ erlauben. Wer den Frame einbettet, kann der Sandbox allow-same-origin geben oder die Seite t/…/frame.html einer Zeitleiste einbetten, die beides nicht braucht.`,
  folder:
    'Die interaktive Zeitleiste wurde nicht geladen: Browser laden diese Seite nur von einem Webserver. Die Seite t/…/frame.html einer Zeitleiste lässt sich auch aus einem Ordner öffnen.',
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
