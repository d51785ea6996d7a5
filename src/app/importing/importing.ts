import { formatForImport } from '../../import/formatForImport';
import ImportPage from './ImportPage.svelte';

/** Whether a file is to be imported: any that is not meant as a timeline in format 1. */
const isForImport = (bytes: Uint8Array): boolean => formatForImport(bytes) !== null;

/** What the page of an import needs, in one chunk. */
export const importing = { ImportPage, isForImport };
