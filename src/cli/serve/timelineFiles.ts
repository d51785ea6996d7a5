import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The files that are shown. Only a name that is listed is ever read, so that no address leads out of the folder. */
export interface TimelineFiles {
  /** Whether these are the files of a folder, which has a list. */
  readonly isFolder: boolean;
  /** The names of the files, without their folder. */
  readonly names: () => Promise<readonly string[]>;
  /** Changes whenever the file does; null while there is none of this name. */
  readonly stamp: (name: string) => Promise<string | null>;
  readonly read: (name: string) => Promise<Uint8Array>;
}

/** Names of what can be a timeline or a table of one. */
const SHOWN = /\.(?:json|geojson|csv|tsv|xlsx|ods|ics|mw)$/i;
/** Files of a folder that are listed. */
const MAX_FILES = 500;
/** Bytes of a JSON file that tell whether it is a timeline. */
const START = 100_000;

/** A file, or the timelines and tables of a folder. Rejects with the error of the system if there is neither. */
export async function timelineFiles(path: string): Promise<TimelineFiles> {
  const isFolder = (await stat(path)).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const kinds = new Map<string, boolean>();
  const stamp = async (name: string): Promise<string | null> => {
    try {
      const { mtimeMs, size } = await stat(join(folder, name));
      return `${String(mtimeMs)}-${String(size)}`;
    } catch {
      return null;
    }
  };
  /** Whether a file of the folder is to be listed: JSON can be anything. */
  const isTimeline = async (name: string): Promise<boolean> => {
    if (!/\.json$/i.test(name)) return true;
    const key = `${name} ${(await stamp(name)) ?? ''}`;
    let isOne = kinds.get(key);
    if (isOne === undefined) {
      const text = new TextDecoder().decode((await readFile(join(folder, name))).subarray(0, START));
      isOne = /"(?:events|items|bindings)"\s*:|^\s*\[/.test(text);
      kinds.set(key, isOne);
    }
    return isOne;
  };
  const namesOfFolder = async (): Promise<readonly string[]> => {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile() && SHOWN.test(entry.name)).map((entry) => entry.name);
    const shown: string[] = [];
    for (const name of names.sort().slice(0, MAX_FILES)) if (await isTimeline(name)) shown.push(name);
    return shown;
  };
  const own = [basename(path)];
  return {
    isFolder,
    names: isFolder ? namesOfFolder : () => Promise.resolve(own),
    stamp,
    read: (name) => readFile(join(folder, name)),
  };
}
