import { resolve } from 'node:path';

/** An absolute path from a path below the root of the repository. */
export const fromRoot = (path: string): string => resolve(import.meta.dirname, '../..', path);

/** The folder that holds the built site. Tests set `DIST`, so that they leave a site that is being served alone. */
export const DIST = fromRoot(process.env['DIST'] ?? 'dist');
