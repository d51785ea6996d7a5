import type { TimelineContext } from '../features/context';
import type { Feature } from '../features/feature';
import { FEATURES, INTERACTIVE, type FeatureMap, type FeatureName } from '../features/registry';
import { allMessages } from '../i18n/messages';
import type { Locale } from './locale.svelte';

/** The loading state of a feature. A failed one can be loaded again. */
export type FeatureStatus = 'idle' | 'loading' | 'ready' | 'failed';

/** Loaded before a feature is shown, such as styles; for all timelines of a page. */
const prerequisites: ((name: FeatureName) => Promise<unknown>)[] = [];

/** Adds a prerequisite of the features that it is called for, and for which it may have nothing to do. `load` is called again after a failure. */
export function addPrerequisite(load: (name: FeatureName) => Promise<unknown>): void {
  prerequisites.push(load);
}

/** Loads the features of one timeline. */
export class FeatureLoader {
  /** Loads that are pending or done; failed ones are removed. */
  private readonly pending: Partial<Record<FeatureName, Promise<boolean>>> = {};
  /** Raw, since each feature has its own state. */
  private loaded: Partial<FeatureMap> = $state.raw({});
  private failed: Partial<Record<FeatureName, boolean>> = $state.raw({});
  private statuses: Partial<Record<FeatureName, FeatureStatus>> = $state.raw({});
  /** The features that are ready, in the order of the registry: of two that handle a key, the first gets it. */
  readonly ready: readonly Feature[] = $derived.by(() =>
    (Object.keys(FEATURES) as FeatureName[]).flatMap((name) => this.loaded[name] ?? []),
  );

  constructor(
    private readonly context: TimelineContext,
    private readonly locale: Locale,
  ) {}

  /** A feature, or null while it is not ready. Reactive. */
  get<N extends FeatureName>(name: N): FeatureMap[N] | null {
    return this.loaded[name] ?? null;
  }

  /** The state of a feature. Reactive. */
  status(name: FeatureName): FeatureStatus {
    return this.statuses[name] ?? 'idle';
  }

  /** Whether a feature failed and has not been loaded since; true during a retry. Reactive. */
  hasFailed(name: FeatureName): boolean {
    return this.failed[name] === true && this.status(name) !== 'ready';
  }

  /** Loads a feature once. Resolves to null if that fails; `status` is then `failed`. */
  async load<N extends FeatureName>(name: N): Promise<FeatureMap[N] | null> {
    return (await (this.pending[name] ??= this.start(name))) ? this.get(name) : null;
  }

  /** Loads all features that the reader's first move may need. Resolves to false if any of them fails. */
  async loadInteractive(): Promise<boolean> {
    const all = await Promise.all(INTERACTIVE.map((name) => this.load(name)));
    return all.every((feature) => feature !== null);
  }

  private async start(name: FeatureName): Promise<boolean> {
    this.set(name, 'loading');
    try {
      const [create] = await Promise.all([
        FEATURES[name](),
        this.locale.add(allMessages),
        ...prerequisites.map((load) => load(name)),
      ]);
      const feature: Feature = create(this.context);
      if (feature.messages) await this.locale.add(feature.messages);
      this.loaded = { ...this.loaded, [name]: feature };
      this.set(name, 'ready');
      return true;
    } catch (error) {
      this.pending[name] = undefined;
      this.failed = { ...this.failed, [name]: true };
      this.set(name, 'failed');
      // A chunk may fail to load on any network; anything else is a bug.
      if (!isLoadError(error)) reportError(error);
      return false;
    }
  }

  private set(name: FeatureName, status: FeatureStatus): void {
    this.statuses = { ...this.statuses, [name]: status };
  }
}

/** Whether a module could not be fetched: browsers then reject a dynamic import with a TypeError. */
function isLoadError(error: unknown): boolean {
  return error instanceof TypeError && /import|module|fetch|load/i.test(error.message);
}
