import { start } from './start';

// One timeline in one file, which opens timelines only: the readers of other formats would double its size.
start({ loadImporting: null });
