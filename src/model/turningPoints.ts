import { memoize } from '../util/memoize';
import type { EventTable } from './table';

/** The greatest weight that a file can give. */
const HEAVIEST = 5;
/** Where a file gives more events the greatest weight, it singles out none of them. */
const MOST = 40;

/**
 * Whether each row is one of the file's turning points: an event of the greatest weight, where there are few enough of those to be
 * read together. Null for a file that has none, or nothing else. Found once for a table, in one pass.
 */
export const turningPoints = memoize(({ count, weight }: EventTable): Uint8Array | null => {
  const marks = Uint8Array.from(weight, (each) => Number(each === HEAVIEST));
  const found = marks.reduce((sum, mark) => sum + mark, 0);
  return found > 0 && found <= MOST && found < count ? marks : null;
});
