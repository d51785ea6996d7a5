import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fromRoot } from './paths.ts';

/** A timeline in data/. */
export interface ShippedTimeline {
  readonly id: string;
  readonly json: string;
}

/** Reads data/, sorted by file name. */
export function shippedTimelines(): ShippedTimeline[] {
  const names = readdirSync(fromRoot('data')).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const id = name.replace(/\.json$/, '');
    const json = readFileSync(fromRoot(`data/${name}`), 'utf8');
    return { id, json };
  });
}

/** The names of the timelines in data/. */
export function shippedIds(): string[] {
  return shippedTimelines().map(({ id }) => id);
}

/** A timeline's copy whose address changes with its content, for articles that must not change: `data/<id>@<hash>.json`. */
export function hashedCopy({ id, json }: ShippedTimeline): string {
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 10);
  return `data/${id}@${hash}.json`;
}
