import { matchLanguage, type LanguageId } from '../i18n/languages';
import type { LoadError } from '../ui/loading';
import { refusalOf, type Refusal } from './refusal';

/** Why there is no timeline, to a reader and to whoever can change it. */
interface FaultMessages {
  /** The request for the data failed. */
  readonly offline: string;
  /** Follows where the request is repeated. */
  readonly retrying: string;
  /** The server answered with an error. */
  readonly answered: (address: string, status: number) => string;
  /** The data came and is no timeline. */
  readonly invalid: string;
  /** The program itself failed. */
  readonly internal: string;
  /** The browser was not allowed to make the request, or to read the answer. */
  readonly refused: Readonly<Record<Refusal, (host: string) => string>>;
}

const en: FaultMessages = {
  offline: 'The interactive timeline could not be loaded: the server could not be reached.',
  retrying: 'Another attempt will follow.',
  answered: (address, status) =>
    `The interactive timeline could not be loaded: ${address} answered with error ${String(status)}.`,
  invalid: 'The interactive timeline cannot be shown, because there are errors in its data.',
  internal: 'Something went wrong in the timeline itself.',
  refused: {
    cors: (host) =>
      `The interactive timeline could not be loaded: ${host} does not allow other sites to read its data (CORS). Whoever runs ${host} can allow it with the header “Access-Control-Allow-Origin: *”.`,
    policy: (host) =>
      `The interactive timeline could not be loaded: the content security policy of this page does not allow requests to ${host}. Whoever runs this page can add ${host} to connect-src.`,
    insecure: (host) =>
      `The interactive timeline could not be loaded: a page with https:// reads no data from an address with http://. The address of the data on ${host} must begin with https://.`,
    folder: () =>
      'The interactive timeline could not be loaded: a page opened from a folder cannot request files. Put the data into the element, or open the page from a web server.',
  },
};

const de: FaultMessages = {
  offline: 'Die interaktive Zeitleiste ließ sich nicht laden: der Server war nicht erreichbar.',
  retrying: 'Ein weiterer Versuch folgt.',
  answered: (address, status) =>
    `Die interaktive Zeitleiste ließ sich nicht laden: ${address} antwortete mit Fehler ${String(status)}.`,
  invalid: 'Die interaktive Zeitleiste kann nicht gezeigt werden, weil ihre Daten fehlerhaft sind.',
  internal: 'In der Zeitleiste selbst ist ein Fehler aufgetreten.',
  refused: {
    cors: (host) =>
      `Die interaktive Zeitleiste ließ sich nicht laden: ${host} erlaubt anderen Websites nicht, seine Daten zu lesen (CORS). Wer ${host} betreibt, kann es mit dem Header „Access-Control-Allow-Origin: *“ erlauben.`,
    policy: (host) =>
      `Die interaktive Zeitleiste ließ sich nicht laden: Die Content Security Policy dieser Seite erlaubt keine Anfragen an ${host}. Wer diese Seite betreibt, kann ${host} unter connect-src eintragen.`,
    insecure: (host) =>
      `Die interaktive Zeitleiste ließ sich nicht laden: Eine Seite mit https:// liest keine Daten von einer Adresse mit http://. Die Adresse der Daten auf ${host} muss mit https:// beginnen.`,
    folder: () =>
      'Die interaktive Zeitleiste ließ sich nicht laden: Eine Seite, die aus einem Ordner geöffnet wurde, kann keine Dateien anfordern. Schreiben Sie die Daten in das Element, oder öffnen Sie die Seite von einem Webserver.',
  },
};

const MESSAGES: Readonly<Record<LanguageId, FaultMessages>> = { en, de };

/** What is said of a fault, in the language of a BCP 47 tag; null is a file with errors. Loaded when something has failed. */
export async function faultSentence(fault: LoadError | null, willRetry: boolean, lang: string): Promise<string> {
  const messages = MESSAGES[matchLanguage([lang])];
  if (!fault) return messages.invalid;
  if (fault.type === 'internal') return messages.internal;
  // An error of the page's own setup is not over at the next attempt.
  const refusal = fault.type === 'network' && fault.reason === 'unreachable' ? await refusalOf(fault.address) : null;
  if (refusal) return messages.refused[refusal.type](refusal.host);
  const text = fault.type === 'answered' ? messages.answered(fault.address, fault.code) : messages.offline;
  return willRetry ? `${text} ${messages.retrying}` : text;
}
