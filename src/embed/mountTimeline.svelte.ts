import { flushSync, mount, unmount } from 'svelte';
import type { Issue } from '../format/types';
import type { EventTable } from '../model/table';
import { syncAddressBar } from '../ui/addressBar';
import { Timeline } from '../ui/timeline.svelte';
import { readAttribute, readAttributes, VIEW_ATTRIBUTES } from '../view/attributes';
import { namesIn } from '../view/known';
import type { ViewAttribute } from '../view/viewCodec';
import Embedded from './Embedded.svelte';
import type { Theme } from './hostContext';
import { applyAttribute, publicView, selectEvent } from './publicApi';
import type { EntenteEventDetails } from './types/events';

export type ObservedAttribute = ViewAttribute | 'theme' | 'link';
/** The attributes that a mounted timeline follows. */
export const OBSERVED_ATTRIBUTES: readonly ObservedAttribute[] = ['theme', 'link', ...VIEW_ATTRIBUTES];

/** Milliseconds of rest after which a view counts as settled. */
const SETTLED = 300;

/** Events of the element about its view. */
type ViewEvent = 'entente-view' | 'entente-select';

/** Hears of a mounted timeline. */
export interface MountListener {
  /** Called once, in the frame in which the timeline can first be seen. */
  readonly onshown: () => void;
  /** Called once if drawing or a component throws. Nothing of the timeline can be relied on then. */
  readonly onfault: (error: unknown) => void;
  readonly onevent: <Name extends ViewEvent>(name: Name, detail: EntenteEventDetails[Name]) => void;
}

/** A timeline mounted in an element. */
export class MountedTimeline {
  theme: Theme = $state('auto');
  /** The name under which the page's address keeps the view; null if it does not. */
  link: string | null = $state(null);
  /** What undoes the mounting, last first. */
  readonly #cleanups: (() => void)[] = [];
  #releaseAddress: (() => void) | null = null;
  #isOver = false;

  constructor(
    readonly timeline: Timeline,
    readonly issues: readonly Issue[],
    private readonly stage: HTMLElement,
    private readonly listener: MountListener,
  ) {
    timeline.onfault = this.fail;
    this.#cleanups.push(() => stage.replaceChildren());
    this.#attempt(() => {
      const component = mount(Embedded, { target: stage, props: { mounted: this } });
      this.#cleanups.push(() => void unmount(component));
      this.#cleanups.push(watchView(timeline, listener));
    });
  }

  get page(): string | null {
    return (this.stage.getRootNode() as ShadowRoot).host.getAttribute('page');
  }

  /** Follows an attribute that has changed. */
  applyAttribute(name: ObservedAttribute, text: string | null): void {
    const { timeline } = this;
    if (name === 'theme') this.theme = text as Theme;
    else if (name === 'link') this.#syncAddress(text);
    // Unlike the initial view, the present one may have to move to the event.
    else if (name === 'selected') selectEvent(timeline, text);
    else {
      const change = readAttribute(name, text, timeline.store.known, timeline.store.current);
      if (change) applyAttribute(timeline, change);
    }
  }

  /** Keeps the view in the page's address under a name of its own ('' for none); null releases the address. */
  #syncAddress(link: string | null): void {
    this.#attempt(() => {
      this.#releaseAddress?.();
      this.#releaseAddress = link === null ? null : syncAddressBar(this.timeline, link);
      this.link = this.#releaseAddress && link;
      // Measured and laid out in this turn, so that the next frame is the picture.
      flushSync();
    });
  }

  /** Takes the timeline out of the page and releases everything. */
  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.timeline.onfault = null;
    this.#releaseAddress?.();
    for (const cleanup of this.#cleanups.reverse()) cleanup();
  }

  /** Reports an error of drawing or of a component, the first one only. */
  readonly fail = (error: unknown): void => {
    if (this.timeline.onfault === null) return;
    this.timeline.onfault = () => undefined;
    // Svelte may be in the middle of an update, which must end before its components are taken out.
    queueMicrotask(() => {
      if (!this.#isOver) this.listener.onfault(error);
    });
  };

  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.fail(error);
    }
  }
}

/** A timeline whose initial view is what the attributes of an element say. */
export function timelineFor(table: EventTable, element: Element, lang: string): Timeline {
  const changes = readAttributes((name) => element.getAttribute(name), namesIn(table));
  const actions = changes.map((change) => ({ type: 'set', change }) as const);
  return new Timeline(table, lang, actions);
}

/** Whether the view can be seen: the chart once a frame of it has been painted, another view once its feature is mounted, or failed to load. */
function isShown({ chart, features, viewFeature }: Timeline): boolean {
  if (!viewFeature) return chart.scene !== null;
  return viewFeature.feature !== null || features.status(viewFeature.name) === 'failed';
}

/** Tells when the timeline is first shown, of each view that has settled, and of each event that is opened or closed. Returns what stops it. */
function watchView(timeline: Timeline, { onshown, onevent }: MountListener): () => void {
  const { chart, store } = timeline;
  return $effect.root(() => {
    let [wasShown, settled, selected] = [false, store.view, store.view.selected];
    $effect(() => {
      if (wasShown || !isShown(timeline)) return;
      wasShown = true;
      onshown();
    });
    $effect(() => {
      const { view } = store;
      if (view === settled) return;
      const timer = setTimeout(() => {
        settled = view;
        const { link, shown } = publicView(timeline);
        onevent('entente-view', { link, shown, count: chart.inView });
      }, SETTLED);
      return () => {
        clearTimeout(timer);
      };
    });
    $effect(() => {
      const id = store.view.selected;
      if (id === selected) return;
      selected = id;
      onevent('entente-select', { id });
    });
  });
}
