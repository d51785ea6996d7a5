import { memoize } from '../util/memoize';
import type { EventTable } from './table';

/**
 * Whether the chart reserves room for the file's headline: three events have to bind parties, since fewer make no line. It does not
 * take the work of counting, so that the first picture has the room and nothing moves once the line is there.
 */
export const hasHeadline = memoize(
  ({ file: { headline, events } }: EventTable): boolean =>
    !!headline &&
    events.filter(({ treaties }) =>
      treaties?.some(({ treaty, act }) => treaty === headline.treaty && /entry|accession/.test(act)),
    ).length > 2,
);
