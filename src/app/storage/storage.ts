import * as imports from './keptImports';
import * as timelines from './keptTimelines';

/** All that the browser's database is used for, in one chunk. */
export const storage = { ...imports, ...timelines };
