import { fileNameIn } from '../chart/names';
import type { Issue } from '../format/types';
import { coreEn, type CoreMessages } from '../i18n/en/core';
import { matchLanguage } from '../i18n/languages';
import { coreMessages } from '../i18n/messages';
import type { EventTable } from '../model/table';
import type { Loaded, LoadError } from '../ui/loading';
import { prewarm } from '../ui/prewarm';
import type { Timeline } from '../ui/timeline.svelte';
import { retryable } from '../util/retryable';
import { fromLink } from '../view/link';
import type { Filter, ViewMode } from '../view/state';
import { watchDataSource, type TimelineData } from './dataSource';
import { hasFallback, inlineText, inheritedLanguage, themeOf, whenNear, watchTheme } from './hostContext';
import { MountedTimeline, OBSERVED_ATTRIBUTES, timelineFor, type ObservedAttribute } from './mountTimeline.svelte';
import { publicView, selectEvent, setFilter, showSpan, textOf, visibleIds, type PublicView } from './publicApi';
import { makeShell } from './shell';
import type { EntenteEventDetails } from './types/events';

const TAG = 'entente-timeline';

const loadSentence = retryable('faultSentence', () => import('./faultSentence'));

/** Without a DOM, as on a server, the class can be imported but not used. */
const Base = typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement;

/**
 * `<entente-timeline>`: a timeline in a host page. Attributes may change at any time. The host page's own content inside it stays
 * until the timeline is painted, and comes back if it fails. Events bubble and leave shadow roots: `entente-ready`, `entente-view`,
 * `entente-select`, `entente-fault`.
 */
export class EntenteTimeline extends Base {
  static readonly observedAttributes: readonly string[] = ['src', ...OBSERVED_ATTRIBUTES];
  readonly #shell = makeShell(this);
  #mounted: MountedTimeline | null = null;
  #data: TimelineData | null = null;
  /** What is released when the element leaves the page; null while it is in none. */
  #disconnect: (() => void) | null = null;
  /** Null until loading has begun. */
  #stopSource: (() => void) | null = null;
  #stopPrewarm = (): void => undefined;
  /** What will be said of the last fault; null when there is something else to show. */
  #said: Promise<void> | null = null;
  /** The link of a timeline that was taken down, for the next one from the same source. */
  #lastLink = '';
  #lastSource: string | null = null;
  /** Calls of methods that came before there was a timeline. */
  #pending: ((timeline: Timeline) => void)[] = [];

  constructor() {
    super();
    // Set before the element was defined, it would hide the accessor.
    if (!Object.hasOwn(this, 'data')) return;
    const { data } = this;
    delete (this as { data?: TimelineData | null }).data;
    this.data = data;
  }

  connectedCallback(): void {
    // Nothing is seen in a document without a window, such as that of a parser.
    if (this.#disconnect || !this.ownerDocument.defaultView) return;
    const stops = [
      this.#shell.followSize(),
      watchTheme(this, () => this.#applyAttribute('theme')),
      whenNear(this, () => this.#load()),
    ];
    this.#disconnect = () => {
      for (const stop of stops) stop();
    };
  }

  disconnectedCallback(): void {
    // An element that is only moved is back by the end of the turn.
    queueMicrotask(() => {
      if (!this.isConnected) this.#end();
    });
  }

  /** In another document everything is made anew: styles, observers and the picture belong to the one before. The view stays. */
  adoptedCallback(): void {
    this.#end();
    if (this.ownerDocument.defaultView) this.#shell.applyStyles();
  }

  attributeChangedCallback(name: string): void {
    if (name !== 'src') this.#applyAttribute(name);
    else if (this.#stopSource && this.#data === null) this.#load();
  }

  /** A timeline handed over by script, in place of `src` and of JSON inside the element; null for none. */
  get data(): TimelineData | null {
    return this.#data;
  }

  set data(data: TimelineData | null) {
    // Frameworks clear a property with undefined.
    this.#data = data ?? null;
    if (this.#stopSource) this.#load();
  }

  /** The present view under the names of the attributes, and its link; null without a timeline. Setting it sets the attribute. */
  // eslint-disable-next-line @typescript-eslint/related-getter-setter-pairs -- what is set is the attribute
  get view(): PublicView | null {
    return this.#mounted && publicView(this.#mounted.timeline);
  }

  // React and Vue assign a property wherever the element has one, and would throw if this one could only be read.
  set view(mode: ViewMode | null) {
    if (mode === null) this.removeAttribute('view');
    else this.setAttribute('view', mode);
  }

  /** Ids of the events that are in view and not filtered out, in time order. */
  get visible(): string[] {
    return this.#mounted ? visibleIds(this.#mounted.timeline) : [];
  }

  /** Shows a span, an EDTF interval or date. */
  show(edtf: string): void {
    this.#run((timeline) => showSpan(timeline, textOf(edtf)));
  }

  /** Whether the timeline has an event of this id; false while there is no timeline. */
  has(id: string): boolean {
    return this.#mounted?.timeline.chart.table.rowOf.has(id) ?? false;
  }

  /** Opens an event and brings it into view; null closes the open one. */
  select(id: string | null): void {
    this.#run((timeline) => selectEvent(timeline, id));
  }

  /** Shows the view of a link, as in `entente-view`; what the link does not mention is as in the initial view. */
  go(link: string): void {
    this.#run(({ store }) => store.restore(fromLink(textOf(link), store.defaults, store.known)));
  }

  /** Sets the given fields of the filter. */
  filter(fields: Partial<Filter>): void {
    this.#run((timeline) => setFilter(timeline, Object(fields) as Partial<Filter>));
  }

  #run(command: (timeline: Timeline) => void): void {
    if (this.#mounted) command(this.#mounted.timeline);
    else this.#pending.push(command);
  }

  get #language(): string {
    return inheritedLanguage(this) || matchLanguage(navigator.languages);
  }

  /** Says a sentence in the reader's language, in English where that does not load. Only what is to be said last is. */
  #say(sentence: (messages: CoreMessages) => string | Promise<string>, canRetry: boolean): void {
    const messages = coreMessages.load(matchLanguage([this.#language])).catch(() => coreEn);
    const said = (this.#said = messages.then(async (loaded) => {
      const text = await sentence(loaded);
      if (this.#said === said)
        this.#shell.say(text, canRetry ? { label: loaded.feature.retry, onclick: () => this.#load() } : undefined);
    }));
  }

  #load(): void {
    this.#stopSource?.();
    const hasSource = this.#data !== null || this.hasAttribute('src') || inlineText(this) !== null;
    if (!hasSource) this.#takeDown();
    this.#said = null;
    this.#shell.say('');
    if (hasSource && !hasFallback(this)) this.#say(({ element }) => element.loading, false);
    this.#stopPrewarm = prewarm(this.#language);
    this.#stopSource = watchDataSource(this, this.#data, {
      take: (loaded, willRetry) => this.#take(loaded, willRetry),
      takeFirst: (table) => this.#present(table, [], () => undefined),
    });
  }

  #take({ table, issues, fault }: Loaded, willRetry: boolean): void {
    if (fault?.type === 'internal') return this.#fail(fault.error);
    if (table && (table.count > 0 || !issues.some(({ level }) => level === 'error'))) {
      this.#present(table, issues, () => this.#dispatch('entente-ready', { events: table.count, issues }));
      for (const command of this.#pending.splice(0)) this.#run(command);
      return;
    }
    this.#explain(fault, willRetry);
    this.#dispatch('entente-fault', { issues, fault, error: null, willRetry });
  }

  /**
   * Shows the host page's content again, and says why; with a button where another request may bring the data: a missing file may be there
   * by then. The sentences are loaded; where that fails too, one without a reason stands in their place.
   */
  #explain(fault: LoadError | null, willRetry: boolean): void {
    this.#takeDown();
    this.#shell.collapse(true);
    const write = loadSentence().then((faultSentence) => faultSentence(fault, willRetry, this.#language));
    this.#say(({ element }) => write.catch(() => element.failed), fault !== null && fault.type !== 'internal');
  }

  /** Mounts a timeline in place of none, or of one with fewer of its events; the view stays. */
  #present(table: EventTable, issues: readonly Issue[], onshown: () => void): void {
    try {
      this.#said = null;
      const before = this.#mounted?.timeline;
      this.#stopPrewarm();
      this.#unmount();
      this.#shell.collapse(false);
      this.#lastSource = this.#sourceName;
      const timeline = timelineFor(table, this, this.#language);
      const { chart, store } = timeline;
      if (this.#data === null) timeline.base = this.getAttribute('src');
      chart.fileName = fileNameIn(timeline.base ?? '');
      store.restore(fromLink(this.#lastLink, store.defaults, store.known));
      chart.isPainted = before?.chart.isPainted ?? false;
      this.#mounted = new MountedTimeline(timeline, issues, this.#shell.stage, {
        onshown: () => {
          this.#shell.say('');
          this.#shell.show('timeline');
          onshown();
        },
        onfault: (error) => this.#fail(error),
        onevent: (name, detail) => this.#dispatch(name, detail),
      });
      this.#applyAttribute('theme');
      this.#applyAttribute('link');
    } catch (error) {
      this.#fail(error);
    }
  }

  #applyAttribute(name: string): void {
    const text = name === 'lang' ? this.#language : name === 'theme' ? themeOf(this) : this.getAttribute(name);
    this.#mounted?.applyAttribute(name as ObservedAttribute, text);
  }

  /** An error of our own is reported once, and nothing is tried again. */
  #fail(error: unknown): void {
    const issues = this.#mounted?.issues ?? [];
    console.error(error);
    this.#explain({ type: 'internal', error }, false);
    this.#lastLink = '';
    if (this.#data !== null || this.hasAttribute('src')) this.#stopSource?.();
    this.#dispatch('entente-fault', { issues, fault: { type: 'internal' }, error, willRetry: false });
  }

  get #sourceName(): string | null {
    return this.#data === null ? this.getAttribute('src') : 'data:';
  }

  /** Ends the timeline and keeps its view, for more of the same file or for when the element is put back. */
  #unmount(): void {
    const mounted = this.#mounted;
    if (!mounted) return;
    this.#mounted = null;
    this.#lastLink = this.#lastSource === this.#sourceName ? publicView(mounted.timeline).link : '';
    mounted.end();
  }

  /** Shows the host page's content again. */
  #takeDown(): void {
    this.#shell.show('fallback');
    this.#unmount();
  }

  #end(): void {
    this.#disconnect?.();
    this.#disconnect = null;
    this.#stopSource?.();
    this.#stopSource = null;
    this.#takeDown();
  }

  #dispatch<Name extends keyof EntenteEventDetails>(name: Name, detail: EntenteEventDetails[Name]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/**
 * Defines the element. A page may load two copies of it, a pinned one and the newest: the first one counts. Under another name than
 * its own it is a subclass, since a class can be defined only once.
 */
export function define(tag: string = TAG): void {
  if (typeof customElements === 'undefined' || customElements.get(tag)) return;
  addEventListener('click', (event) => {
    if ((event.target as Partial<Element>).closest?.('a[href*="#"]'))
      void import('./articleLinks').then(({ followLink }) => followLink(event, tag));
  });
  customElements.define(tag, tag === TAG ? EntenteTimeline : class extends EntenteTimeline {});
}

declare global {
  interface HTMLElementTagNameMap {
    [TAG]: EntenteTimeline;
  }
}

export type { EntenteEventDetails, PublicView, TimelineData };
export type { EntenteAttributes } from './types/attributes';
export type { EntenteEventHandlers, EntenteEventMap } from './types/events';
export type { Filter } from '../view/state';
export type { Issue, Status } from '../format/types';
export type { LoadError } from '../ui/loading';
