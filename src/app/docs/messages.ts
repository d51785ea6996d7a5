import type { MakersLanguage } from '../../i18n/makers';
import type { GroupId } from './contents';

/** What stands around the text of a page. The pages themselves are Markdown, in a folder for each language. */
export interface DocsMessages {
  readonly name: string;
  readonly skip: string;
  readonly timelines: string;
  readonly allPages: string;
  readonly groups: Readonly<Record<GroupId, string>>;
  readonly onThisPage: string;
  readonly linkTo: (heading: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly required: string;
  readonly listOf: (type: string) => string;
  readonly orNull: (type: string) => string;
  readonly oneOf: (values: string) => string;
  readonly wholeNumber: string;
  readonly number: string;
  readonly between: (type: string, least: number, most: number) => string;
  readonly anything: string;
  readonly text: string;
  readonly or: (one: string, other: string) => string;
  readonly standard: string;
  readonly error: string;
  readonly warning: string;
  readonly before: string;
  readonly after: string;
  readonly said: string;
  readonly source: (name: string) => string;
  readonly columns: { readonly date: string; readonly means: string; readonly drawn: string; readonly words: string };
  /** Of the table of the criteria of WCAG. */
  readonly criteria: { readonly criterion: string; readonly how: string; readonly test: string };
  readonly search: SearchMessages;
}

/** What the search field says; the script reads it from the page. */
export interface SearchMessages {
  readonly label: string;
  readonly nothing: string;
  readonly one: string;
  readonly several: string;
  readonly failed: string;
}

export const DOCS_MESSAGES: Readonly<Record<MakersLanguage, DocsMessages>> = {
  en: {
    name: 'Help',
    skip: 'Skip to the text',
    timelines: 'Timelines',
    allPages: 'All pages',
    groups: { start: 'Begin', write: 'Write', publish: 'Publish', about: 'Good to know' },
    onThisPage: 'On this page',
    linkTo: (heading) => `Link to “${heading}”`,
    previous: 'Before this',
    next: 'Next',
    required: 'required',
    criteria: { criterion: 'Criterion', how: 'How it is met', test: 'Test:' },
    listOf: (type) => `list of ${type}`,
    orNull: (type) => `${type} or null`,
    oneOf: (values) => `one of ${values}`,
    wholeNumber: 'whole number',
    number: 'number',
    between: (type, least, most) => `${type} from ${String(least)} to ${String(most)}`,
    anything: 'any JSON',
    text: 'text',
    or: (one, other) => `${one} or ${other}`,
    standard: 'default',
    error: 'Error',
    warning: 'Warning',
    before: 'What sets it off',
    after: 'Mended',
    said: 'What check says',
    source: (name) => `The file: ${name}`,
    columns: { date: 'Write', means: 'for', drawn: 'Drawn', words: 'Read out' },
    search: {
      label: 'Search the help',
      nothing: 'Nothing found. Try another word.',
      one: '1 result',
      several: '# results',
      failed: 'The search could not be loaded. Try again later, or look through all pages.',
    },
  },
  de: {
    name: 'Hilfe',
    skip: 'Zum Text springen',
    timelines: 'Zeitleisten',
    allPages: 'Alle Seiten',
    groups: { start: 'Anfangen', write: 'Schreiben', publish: 'Veröffentlichen', about: 'Gut zu wissen' },
    onThisPage: 'Auf dieser Seite',
    linkTo: (heading) => `Link zu „${heading}“`,
    previous: 'Davor',
    next: 'Weiter',
    required: 'Pflicht',
    criteria: { criterion: 'Kriterium', how: 'Wie es erfüllt ist', test: 'Test:' },
    listOf: (type) => `Liste von ${type}`,
    orNull: (type) => `${type} oder null`,
    oneOf: (values) => `eines von ${values}`,
    wholeNumber: 'ganze Zahl',
    number: 'Zahl',
    between: (type, least, most) => `${type} von ${String(least)} bis ${String(most)}`,
    anything: 'beliebiges JSON',
    text: 'Text',
    or: (one, other) => `${one} oder ${other}`,
    standard: 'Vorgabe',
    error: 'Fehler',
    warning: 'Warnung',
    before: 'Was sie auslöst',
    after: 'Behoben',
    said: 'Was check sagt',
    source: (name) => `Die Datei: ${name}`,
    columns: { date: 'Schreiben Sie', means: 'für', drawn: 'Gezeichnet', words: 'Vorgelesen' },
    search: {
      label: 'Hilfe durchsuchen',
      nothing: 'Nichts gefunden. Versuchen Sie ein anderes Wort.',
      one: '1 Ergebnis',
      several: '# Ergebnisse',
      failed: 'Die Suche ließ sich nicht laden. Versuchen Sie es später noch einmal, oder sehen Sie alle Seiten durch.',
    },
  },
};
