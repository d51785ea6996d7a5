import type { TimelineFile } from '../format/types';
import { exactnessOf } from '../layout/density';
import { bucketOfRow } from '../layout/durationBuckets';
import { buildSteps } from '../model/buildTable';
import { everyRow } from '../model/filter';
import { endsOf, splitLanes } from '../model/lanes';
import type { EventTable } from '../model/table';

/** Lanes that are made before the first picture: more than it shows. */
const MOST_LANES = 200;

/** Builds a table and, in slices, the caches that its first picture needs for all rows. */
export function* tableSteps(file: TimelineFile): Generator<number, EventTable> {
  const table = yield* buildSteps(file);
  for (const part of [
    exactnessOf,
    bucketOfRow,
    endsOf,
    (all: EventTable) => splitLanes(all, everyRow(all), 'actor', MOST_LANES),
  ]) {
    part(table);
    yield 1;
  }
  return table;
}
