import { dateFormat } from '../time/format';
import { whenIdle } from './idle';
import { preferred } from './languages';
import { makeMeasure } from './measure';

/** Milliseconds after which a file is taken to be on its way for some time. */
const LONG = 40;

/**
 * Does what takes some milliseconds the first time on a page, whatever it is for: measuring a text and, where there is time for that,
 * making a formatter of dates. For when a file is on its way and there is nothing else to do. Returns what stops it: once the file is
 * there, its picture comes first.
 */
export function warmUp(lang: string): () => void {
  makeMeasure('sans-serif')('0', true);
  let isOver = false;
  setTimeout(() => {
    whenIdle(() => {
      if (!isOver) dateFormat(preferred([lang]), {});
    });
  }, LONG);
  return () => {
    isOver = true;
  };
}
