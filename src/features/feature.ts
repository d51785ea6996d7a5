import type { Component } from 'svelte';
import type { Catalogue } from '../i18n/catalogue';
import type { KeyCommand } from '../interaction/keys';
import type { EventTable } from '../model/table';
import type { LayerSource } from '../render/chart';
import type { Filter, ViewState } from '../view/state';
import type { KeyTargets, TimelineContext } from './context';

/** Props of the component of a view mode. */
export interface ViewProps {
  readonly timeline: TimelineContext;
  /** Level of its headings. */
  readonly level: number;
  /** Everything expanded, as in print. */
  readonly full: boolean;
  /** Focuses the search field. */
  readonly onsearch: () => void;
  readonly oncopy?: ((text: string) => unknown) | undefined;
}

/** Props of the panel beside the chart. */
export interface PanelProps {
  readonly timeline: TimelineContext;
  readonly level: number;
  /** The address that shows an event of this timeline; '' if there is none. */
  readonly addressOf: (id: string) => string;
  readonly oncopy?: ((text: string) => unknown) | undefined;
}

/** Props of a picture that stands in place of the chart. */
export interface PictureProps {
  readonly timeline: TimelineContext;
  /** Focuses the search field. */
  readonly onsearch: () => void;
  /** Moves the focus into the open event. */
  readonly onenter: () => void;
}

/** Props of what stands first in the panel. */
export interface PanelHandleProps {
  readonly timeline: TimelineContext;
  readonly panel: HTMLElement | undefined;
}

/** Props of the dialog about a file or its view. */
export interface AboutProps {
  readonly timeline: TimelineContext;
  readonly about: 'summary' | 'symbols' | 'coverage' | 'corrections';
  readonly onclose: () => void;
}

/**
 * A capability that is loaded when it is used. Every member is optional. The shell reads the state that a feature exposes (`layers`,
 * `matches`) inside effects, so that changes update chart and page.
 */
export interface Feature {
  /** Messages of this feature. Loaded before the feature is shown; `TimelineContext.messagesOf` gives it in the reader's language. */
  readonly messages?: Catalogue<object>;
  /** Layers drawn in each frame of the chart. A new array requests a frame. */
  readonly layers?: readonly LayerSource[];
  /** Rows of the original table that the feature leaves, ascending; null for all. */
  readonly matches?: Uint32Array | null;
  /** The table that a filter asks for, such as one claimant's perspective. */
  transformTable?(table: EventTable, filter: Filter): EventTable;
  /** A table with the same rows in which some have more weight, so that they get their labels first. */
  emphasize?(table: EventTable, rows: Uint32Array): EventTable;
  /** Handles a key pressed in the chart; returns true if no other feature should. */
  onKey?(command: KeyCommand, targets: KeyTargets): boolean;
  /** Called after each change of the view. */
  onView?(view: ViewState): void;
  /** A text announced before a row that the keyboard reaches; '' for none. */
  noteOn?(row: number): string;
  /** Replaces the chart, for a feature that is a view mode. */
  readonly View?: Component<ViewProps>;
  /** Whether the overview is shown below `View`. */
  readonly hasOverview?: boolean;
  /** Shown beside the chart while an event, a list or a story is open. */
  readonly Panel?: Component<PanelProps>;
  /** Name of `Panel` for screen readers. Reactive. */
  readonly panelLabel?: string;
  /** A dialog about the file. */
  readonly Dialog?: Component<AboutProps>;
  /** Follows the chart in print. */
  readonly PrintPage?: Component<{ timeline: TimelineContext; level: number }>;
  /** Shown in the band below the title. */
  readonly Toolbar?: Component<{ timeline: TimelineContext }>;
  /** Shown over the chart, such as a tooltip. */
  readonly Overlay?: Component<{ timeline: TimelineContext }>;
  /** Shown after the legend of marks. */
  readonly Legend?: Component<{ timeline: TimelineContext }>;
  /** Visually hidden, for screen readers. */
  readonly Status?: Component<{ timeline: TimelineContext }>;
}
