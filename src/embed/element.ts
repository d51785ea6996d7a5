import type { Issue } from '../intake/types';
import type { EventTable } from '../model/table';
import { preferred } from '../ui/languages';
import type { Loaded } from '../ui/loading';
import { Timeline } from '../ui/timeline.svelte';
import { warmUp } from '../ui/warm';
import { namesIn } from '../view/known';
import { fromLink } from '../view/link';
import type { Filter } from '../view/state';
import { hasFallback, languageAround } from './around';
import { Hosted, THEMES } from './hosted.svelte';
import { present, type Live } from './live';
import { whenNear } from './near';
import {
  linkOf,
  outsideView,
  selectEvent,
  setFilter,
  showSpan,
  visibleIds,
  wishFor,
  type OutsideView,
} from './outside';
import { makeShell } from './shell';
import { supply } from './supply';
import { WISHES, wishOf, type Wish } from './wishes';
import { embedWords } from './words';

/**
 * `<entente-timeline>`: a timeline in somebody's page. Attributes may change at any time. What the article put inside stays until
 * the picture is up, and if it never comes. Events bubble and pass out of shadow roots: `entente-ready`, `entente-view`,
 * `entente-select`, `entente-fault`.
 */
export class EntenteTimeline extends HTMLElement {
  static readonly observedAttributes: readonly string[] = ['src', 'theme', 'link', ...WISHES];
  readonly #shell = makeShell(this);
  #live: Live | null = null;
  /** What has to be let go of when the element leaves the page; null while it is not in one. */
  #leave: (() => void) | null = null;
  #endSupply: (() => void) | null = null;
  /** Ends what is done while data is waited for. */
  #cool = (): void => undefined;
  /** The view of a timeline that was taken out of the page, for when it is put back. */
  #kept = '';
  /** Where the present timeline came from. */
  #source: string | null = null;
  /** What was asked for before there was a timeline to do it. */
  #asked: ((timeline: Timeline) => void)[] = [];

  connectedCallback(): void {
    if (this.#leave) return;
    const loose = [this.#shell.attend(), whenNear(this, () => this.#load())];
    this.#leave = () => {
      for (const stop of loose) stop();
    };
  }

  disconnectedCallback(): void {
    // An element that is only moved is back by the end of the turn.
    queueMicrotask(() => {
      if (!this.isConnected) this.#end();
    });
  }

  attributeChangedCallback(name: string): void {
    if (name === 'src') {
      if (this.#endSupply) this.#load();
    } else if (this.#live) this.#follow(this.#live, name);
  }

  /** The present view; null while there is no timeline. */
  get view(): OutsideView | null {
    return this.#live && outsideView(this.#live.hosted.timeline);
  }

  /** Ids of the events that are in view and not filtered out, in time order. */
  get visible(): string[] {
    return this.#live ? visibleIds(this.#live.hosted.timeline) : [];
  }

  /** Shows a span, an EDTF interval or date. */
  show(edtf: string): void {
    this.#ask((timeline) => showSpan(timeline, edtf));
  }

  /** Opens an event and brings it into view; null closes the open one. */
  select(id: string | null): void {
    this.#ask((timeline) => selectEvent(timeline, id));
  }

  /** Shows the view of a link as `entente-view` tells it; what the link says nothing of is as at first. */
  go(link: string): void {
    this.#ask((timeline) => timeline.restore(fromLink(link, timeline.defaults, timeline.known)));
  }

  /** Sets those fields of the filter that are given. */
  filter(wish: Partial<Filter>): void {
    this.#ask((timeline) => setFilter(timeline, wish));
  }

  #ask(deed: (timeline: Timeline) => void): void {
    if (this.#live) deed(this.#live.hosted.timeline);
    else this.#asked.push(deed);
  }

  #language(): string {
    return languageAround(this) || preferred(navigator.languages);
  }

  #load(): void {
    this.#endSupply?.();
    if (!hasFallback(this)) this.#shell.say(embedWords(this.#language()).loading);
    this.#endSupply = supply(this, {
      take: (loaded, inline) => this.#take(loaded, inline),
      first: (table) => this.#present(table, [], () => undefined),
    });
    this.#cool = warmUp(this.#language());
  }

  #take({ table, issues, fault }: Loaded, inline: boolean): boolean {
    const wrong = !table || (table.count === 0 && issues.some(({ level }) => level === 'error'));
    if (wrong) {
      this.#drop();
      const words = embedWords(this.#language());
      this.#shell.say(inline ? words.broken : words.late);
      this.#tell('entente-fault', { issues, fault });
      return false;
    }
    this.#present(table, issues, () => this.#tell('entente-ready', { events: table.count, issues }));
    for (const deed of this.#asked.splice(0)) this.#ask(deed);
    return true;
  }

  /** Puts a timeline where there is none yet, or where fewer of its events stand; the view stays. */
  #present(table: EventTable, issues: readonly Issue[], ready: () => void): void {
    const before = this.#live?.hosted.timeline;
    this.#cool();
    this.#keep();
    this.#source = this.getAttribute('src');
    const names = namesIn(table);
    const wishes = WISHES.flatMap((name) => wishOf(name, this.getAttribute(name), names) ?? []);
    const timeline = new Timeline(table, this.#language(), wishes);
    timeline.seen = before?.seen ?? false;
    timeline.restore(fromLink(this.#kept, timeline.defaults, timeline.known));
    const hosted = new Hosted(timeline, issues);
    const up = (): void => {
      this.#shell.say('');
      this.#shell.show('timeline');
      // Not before what was asked for is done.
      queueMicrotask(ready);
    };
    this.#live = present(hosted, this.#shell.stage, up, (name, detail) => this.#tell(name, detail));
    this.#follow(this.#live, 'theme');
    this.#follow(this.#live, 'link');
  }

  /** Does what an attribute now says. */
  #follow(live: Live, name: string): void {
    const { hosted } = live;
    const text = this.getAttribute(name);
    if (name === 'theme') hosted.theme = THEMES.find((each) => each === text) ?? 'auto';
    else if (name === 'link') live.keep(text);
    // Unlike a view that is shown at first, the present one may have to move to it.
    else if (name === 'selected') selectEvent(hosted.timeline, text);
    else {
      const wish = wishOf(name as Wish, name === 'lang' ? this.#language() : text, hosted.timeline.known);
      if (wish) wishFor(hosted.timeline, wish);
    }
  }

  /** Ends the timeline and keeps its view, for more of the same file or for when the element is put back. */
  #keep(): void {
    if (!this.#live) return;
    this.#kept = this.#source === this.getAttribute('src') ? linkOf(this.#live.hosted.timeline).link : '';
    this.#live.end();
    this.#live = null;
  }

  #drop(): void {
    this.#keep();
    this.#shell.show('fallback');
  }

  #end(): void {
    this.#leave?.();
    this.#leave = null;
    this.#endSupply?.();
    this.#endSupply = null;
    this.#drop();
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

// A page may load two copies, a pinned one and the newest: the first holds.
if (!customElements.get('entente-timeline')) customElements.define('entente-timeline', EntenteTimeline);
