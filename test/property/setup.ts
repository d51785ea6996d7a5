import fc from 'fast-check';
import { runs, SEED } from './seed';

fc.configureGlobal({ seed: SEED, numRuns: runs() });
