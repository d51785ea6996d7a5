/** What the element says when it has nothing to show. Each language is built in: these must be there when nothing can be loaded. */
export interface EmbedWords {
  readonly loading: string;
  /** Data did not come, or is no timeline, and is asked for again. */
  readonly late: string;
  /** The data in the page itself is no timeline. */
  readonly broken: string;
}

const en: EmbedWords = {
  loading: 'The timeline is loading …',
  late: 'The interactive timeline could not be loaded just now. It will be tried again.',
  broken: 'The interactive timeline cannot be shown.',
};

const de: EmbedWords = {
  loading: 'Die Zeitleiste wird geladen …',
  late: 'Die interaktive Zeitleiste ließ sich gerade nicht laden. Es wird erneut versucht.',
  broken: 'Die interaktive Zeitleiste kann nicht gezeigt werden.',
};

/** The element's own sentences in a language or its base, else in English. */
export function embedWords(lang: string): EmbedWords {
  return /^de\b/i.test(lang) ? de : en;
}
