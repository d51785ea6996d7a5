import { retryable } from '../util/retryable';
import type { AboutFeature } from './about/feature';
import type { CalendarFeature } from './calendar/feature.svelte';
import type { CalloutFeature } from './callout/feature.svelte';
import type { ClaimsFeature } from './claims/feature';
import type { DetailsFeature } from './details/feature';
import type { TimelineContext } from './context';
import type { FiltersFeature } from './filters/feature.svelte';
import type { HeadlineFeature } from './headline/feature.svelte';
import type { LinksFeature } from './links/feature.svelte';
import type { NavigationFeature } from './navigation/feature.svelte';
import type { OutlineFeature } from './outline/feature';
import type { PrintFeature } from './print/feature';
import type { PrintDetailsFeature } from './printDetails/feature.svelte';
import type { SearchFeature } from './search/feature.svelte';
import type { ShareFeature } from './share/feature';
import type { StoriesFeature } from './stories/feature';
import type { TreatiesFeature } from './treaties/feature';
import type { VerticalFeature } from './vertical/feature.svelte';

/** Every feature by its name. */
export interface FeatureMap {
  links: LinksFeature;
  navigation: NavigationFeature;
  details: DetailsFeature;
  search: SearchFeature;
  filters: FiltersFeature;
  about: AboutFeature;
  print: PrintFeature;
  printDetails: PrintDetailsFeature;
  outline: OutlineFeature;
  claims: ClaimsFeature;
  treaties: TreatiesFeature;
  stories: StoriesFeature;
  callout: CalloutFeature;
  share: ShareFeature;
  headline: HeadlineFeature;
  calendar: CalendarFeature;
  vertical: VerticalFeature;
}
export type FeatureName = keyof FeatureMap;

/** Makes a feature for a timeline. */
type Create<F> = (context: TimelineContext) => F;

/** The features that the reader's first move may need; they come in one chunk. */
export const INTERACTIVE = ['links', 'navigation', 'details', 'search', 'print'] as const;
type Interactive = (typeof INTERACTIVE)[number];

/** Whether the reader's first move loads a feature. */
export const isInteractive = (name: FeatureName): boolean => (INTERACTIVE as readonly FeatureName[]).includes(name);

const interactive = retryable('interactive', () => import('./interactive'));
const together =
  <N extends Interactive>(name: N) =>
  async (): Promise<Create<FeatureMap[N]>> =>
    (await interactive())[name] as Create<FeatureMap[N]>;

/** How each feature is loaded. The order decides: of two features that handle a key, the first has it. */
export const FEATURES: { readonly [N in FeatureName]: () => Promise<Create<FeatureMap[N]>> } = {
  links: together('links'),
  navigation: together('navigation'),
  details: together('details'),
  search: together('search'),
  filters: retryable('create', () => import('./filters/feature.svelte')),
  about: retryable('create', () => import('./about/feature')),
  print: together('print'),
  printDetails: retryable('create', () => import('./printDetails/feature.svelte')),
  outline: retryable('create', () => import('./outline/feature')),
  claims: retryable('create', () => import('./claims/feature')),
  treaties: retryable('create', () => import('./treaties/feature')),
  stories: retryable('create', () => import('./stories/feature')),
  callout: retryable('create', () => import('./callout/feature.svelte')),
  share: retryable('create', () => import('./share/feature')),
  // Loaded after the first paint, for files that have one.
  headline: retryable('create', () => import('./headline/feature.svelte')),
  // Where the view asks for another calendar.
  calendar: retryable('create', () => import('./calendar/feature.svelte')),
  // Where the timeline is narrow.
  vertical: retryable('create', () => import('./vertical/feature.svelte')),
};
