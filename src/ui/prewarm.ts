import { dateFormat } from '../time/format';
import { whenIdle } from './idle';
import { localeOf, matchLanguage } from '../i18n/languages';
import { makeMeasure } from './measure';

/** Milliseconds after which a file is considered slow to load. */
const LONG = 40;

/**
 * Does work that takes some milliseconds the first time on a page: measures a text and, if the file is slow, creates a date formatter.
 * Call it while a file is loading. Returns a function that stops it, for when the file is there.
 */
export function prewarm(lang: string): () => void {
  makeMeasure('sans-serif')('0', true);
  let isOver = false;
  setTimeout(() => {
    whenIdle(() => {
      if (!isOver) dateFormat(localeOf(matchLanguage([lang])), {});
    });
  }, LONG);
  return () => {
    isOver = true;
  };
}
