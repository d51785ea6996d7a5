import type { Text } from '../intake/types';

/** A timeline that comes with the site, as the gallery's page lists it. */
export interface Shipped {
  readonly id: string;
  readonly lang: string;
  readonly title: Text;
  readonly summary: Text;
  readonly updated: string;
  readonly count: number;
}
