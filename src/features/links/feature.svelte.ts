import type { Component } from 'svelte';
import { emphasisOf } from '../../chart/emphasis';
import type { KeyCommand } from '../../interaction/keys';
import { linksOf } from '../../model/links';
import type { LayerSource } from '../../render/chart';
import { retryable } from '../../util/retryable';
import type { TimelineContext } from '../context';
import type { Feature } from '../feature';
import { linksLayer, type LinksShown } from './layer';
import LinksLegend from './LinksLegend.svelte';
import { LinkNavigation } from './linkNavigation.svelte';
import { linksMessages } from './messages/catalogue';
import type { areReadable } from './readability';

const loadRule = retryable('areReadable', () => import('./readability'));
const loadNote = retryable('default', () => import('./LinksNote.svelte'));

/** Links between events: curves under the marks, their legend, and the keys that follow them. */
export class LinksFeature implements Feature {
  readonly messages = linksMessages;
  readonly Legend = LinksLegend;
  private readonly navigation: LinkNavigation;
  /** Says why not all links are drawn. Loaded with the rule. */
  Overlay: Component<{ timeline: TimelineContext }> | undefined = $state.raw();
  /** Loaded once all links are asked for. */
  private areReadable: typeof areReadable | null = $state.raw(null);
  /** Whether all links are asked for and cannot be followed in the frame announced last, so that nothing changes in a gesture. */
  private readonly areTooMany: boolean = $derived.by(
    () => this.timeline.store.view.links === 'all' && !(this.areReadable ?? this.loadRule())?.(this.timeline.chart),
  );
  /** The links of the emphasized events, or of all, according to the view. */
  private readonly shown: LinksShown = $derived.by(() => {
    const { chart, store, cursor } = this.timeline;
    const laneOf = (row: number): number => chart.laneOf(row);
    const rows = emphasisOf(chart, cursor).map(({ row }) => row);
    const isPartial = this.areTooMany;
    return { table: chart.table, all: store.view.links === 'all' && !isPartial, isPartial, rows, laneOf };
  });
  readonly layers: readonly LayerSource[] = $derived.by(() => {
    const { shown } = this;
    const isEmpty = linksOf(shown.table).count === 0 || (!shown.all && !shown.isPartial && shown.rows.length === 0);
    return isEmpty ? [] : [(scene) => linksLayer(shown, scene)];
  });

  constructor(private readonly timeline: TimelineContext) {
    this.navigation = new LinkNavigation(timeline);
  }

  private loadRule(): null {
    Promise.all([loadRule(), loadNote()]).then(
      ([rule, note]) => ([this.areReadable, this.Overlay] = [rule, note]),
      () => null,
    );
    return null;
  }

  /** Comma and full stop follow a link; opening an event ends the navigation along links. */
  onKey(command: KeyCommand): boolean {
    if (command.type === 'open') this.navigation.end();
    if (command.type !== 'follow') return false;
    this.navigation.follow(command.way);
    return true;
  }

  noteOn(row: number): string {
    return this.navigation.noteOn(row);
  }
}

export function create(timeline: TimelineContext): LinksFeature {
  return new LinksFeature(timeline);
}
