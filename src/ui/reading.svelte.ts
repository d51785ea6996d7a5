import { lowerBound } from '../base/bisect';
import { drawEmphasis } from '../draw/emphasis';
import type { Layer } from '../draw/picture';
import { drawTies } from '../draw/ties';
import type { KeyCommand } from '../gestures/keys';
import type { Scene } from '../layout/scene';
import type { Field } from '../model/fields';
import { facets, type Facets } from '../model/facets';
import type { EventTable } from '../model/table';
import { mostTelling } from '../model/search';
import { tiesOf } from '../model/ties';
import { asTold, rowsIn } from '../model/told';
import { headingOf } from '../outline/heading';
import type { Words } from '../outline/words/en';
import type { FilterField } from '../view/state';
import { chipsOf, choicesOf, nameOf, type Chip, type Choice, type Naming } from './choices';
import { emphasisOf } from './emphasis';
import { Finding } from './finding.svelte';
import { Following } from './following.svelte';
import { keepFocus } from './focusing';
import { obey } from './keyboard';
import { parted } from './parting';
import { parts } from './parts';
import { Searching } from './searching.svelte';
import { withTies } from './ties';
import type { Timeline } from './timeline.svelte';
import { beside } from './walking';

/**
 * What only a reader who does something needs: every word, the parts that are opened, filters with their counts, search, the way by
 * keys, links, the table as someone tells it. It is a file of its own; `Timeline.reading` is null until it is there.
 */
export class Reading {
  readonly parts = parts;
  readonly keepFocus = keepFocus;
  /** Every word of the page. */
  words: Words;
  readonly searching: Searching;
  readonly following: Following;
  readonly finding: Finding;

  private readonly naming: Naming = $derived.by(() => {
    const { table, names } = this.timeline;
    return { table, names, words: this.words };
  });
  /** Rows that the search finds; null for all, and while its index is still being made. */
  readonly hits: Uint32Array | null = $derived.by(() => {
    const { table, original, filter } = this.timeline;
    const hits = this.searching.found(filter.query)?.rows;
    return hits ? rowsIn(table, original, hits) : null;
  });
  readonly facets: Facets = $derived.by(() => facets(this.timeline.table, this.timeline.filter, this.hits));
  /** Rings round the events that stand out. */
  readonly over: Layer = $derived.by(() => {
    const { table } = this.timeline;
    const emphasis = emphasisOf(this.timeline);
    return (pen, scene, palette) => drawEmphasis(pen, scene, table, emphasis, palette);
  });
  readonly chips: readonly Chip[] = $derived.by(() => chipsOf(this.timeline.filter, this.naming));

  constructor(
    private readonly timeline: Timeline,
    words: Words,
  ) {
    this.words = $state.raw(words);
    this.searching = new Searching(timeline.original, () => timeline.lang);
    this.following = new Following(timeline, this);
    this.finding = new Finding(timeline, this);
    this.follow();
  }

  /** After each change of the view. */
  follow(): void {
    if (this.timeline.view.filter.query) this.searching.start();
  }

  /** The events as the one chosen claimant tells them. */
  told(table: EventTable, by: readonly string[]): EventTable {
    return asTold(table, by);
  }

  /** Draws the links of a scene. */
  readonly under: Layer = (pen, scene, palette) => {
    if (scene.ties) drawTies(pen, scene, scene.ties, tiesOf(this.timeline.table), palette);
  };

  /** A scene with its links. */
  tied(scene: Scene): Scene {
    return withTies(this.timeline, scene);
  }

  /** The first events that the search finds and the filter leaves, titles first, with the field that matched. */
  found(most: number): { row: number; field: Field }[] {
    const { rows, table, original, filter } = this.timeline;
    const found = this.searching.found(filter.query);
    const told = (row: number): number => (table === original ? row : table.rowOf.get(original.id(row))!);
    const isLeft = (row: number): boolean => rows[lowerBound(rows, told(row))] === told(row);
    return found ? mostTelling(found, most, isLeft).map(({ row, field }) => ({ row: told(row), field })) : [];
  }

  choices(field: FilterField): Choice[] {
    return choicesOf(field, this.facets, this.timeline.filter, this.naming);
  }

  /** What the reader calls a value of a field. */
  nameOf(field: FilterField, id: string): string {
    return nameOf(this.naming, field, id);
  }

  /** Takes an active filter away. */
  remove({ field, id }: Chip): void {
    if (field === 'query') this.timeline.search('');
    else this.timeline.toggle(field, id);
  }

  dateOf(row: number): string {
    return headingOf(this.timeline.table, row, this.words, this.timeline.lang).date;
  }

  /** Zooms to what a density mark counts; where zooming cannot part the events, lists them. */
  part(lane: number, from: number, to: number): void {
    const { rows, span } = parted(this.timeline, lane, from, to);
    if (span) this.timeline.do({ type: 'show', span });
    else this.timeline.pile = rows;
  }

  /** The keyboard's way from event to event. */
  walk(way: 'previous' | 'next' | 'first' | 'last' | 'lane-up' | 'lane-down'): void {
    const row = beside(this.timeline, way);
    if (row !== null) this.timeline.goTo(row);
  }

  /** Does what a key asks for. `search` is the way to the search field, `enter` the way into the event that is open. */
  obey(command: KeyCommand, search: () => void, enter: () => void): void {
    // A quick hand presses a key before the focus has found an event.
    this.timeline.focus ??= this.start();
    const { focus, selectedRow } = this.timeline;
    if (command.type === 'open' && focus !== null && focus === selectedRow) enter();
    else obey(this.timeline, this, command, search);
  }

  /** The event that takes the focus when the picture gets it. */
  start(): number | null {
    return this.timeline.selectedRow ?? beside(this.timeline, 'next');
  }
}
