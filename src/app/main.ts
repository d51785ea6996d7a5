import { retryable } from '../util/retryable';
import { start } from './start';

start({ loadImporting: retryable('importing', () => import('./importing/importing')) });
