import { linksAt, linksOf } from '../../model/links';
import { formatLink } from '../../outline/formatLink';
import { linksMessages } from './messages/catalogue';
import type { TimelineContext } from '../context';

/** A step along a link: its start, direction, and index among several. */
interface LinkStep {
  readonly from: number;
  readonly way: 'before' | 'after';
  readonly at: number;
  /** The row that it led to. */
  readonly row: number;
}

/**
 * Keyboard navigation along links. The same key again cycles through several links of an event; if there was only one, it continues
 * from there. Events that the filter leaves out are skipped, since they are not in the picture.
 */
export class LinkNavigation {
  private last: LinkStep | null = null;
  /** The announcement before an event: type of the link and its index; or that there is none. */
  private said: { readonly row: number; readonly text: string } = $state.raw({ row: -1, text: '' });

  constructor(private readonly timeline: TimelineContext) {}

  /** Follows a link of the focused event. */
  follow(way: 'before' | 'after'): void {
    const { focus } = this.timeline.cursor;
    if (focus === null) return;
    const cycle = this.last?.row === focus && this.last.way === way && this.choices(this.last.from, way).length > 1;
    const from = cycle ? this.last!.from : focus;
    const found = this.choices(from, way);
    if (found.length === 0) {
      this.said = { row: focus, text: this.timeline.messagesOf(linksMessages).none[way] };
      return;
    }
    const at = cycle ? (this.last!.at + 1) % found.length : this.back(found, way);
    const { link, row } = found[at]!;
    const { chart, messages } = this.timeline;
    this.last = { from, way, at, row };
    this.said = {
      row,
      text: this.timeline
        .messagesOf(linksMessages)
        .step(formatLink(chart.table, link, from, messages), at + 1, found.length),
    };
    this.timeline.goTo(row);
  }

  /** Ends the navigation: the next step starts from the focused event. */
  end(): void {
    this.last = null;
  }

  /** The announcement before an event that was reached by a link, or that no link was found; '' for none. */
  noteOn(row: number): string {
    return this.said.row === row ? this.said.text : '';
  }

  private choices(row: number, way: 'before' | 'after'): { link: number; row: number }[] {
    const { table } = this.timeline.chart;
    return linksAt(linksOf(table), row, way).filter((one) => this.timeline.chart.laneOf(one.row) >= 0);
  }

  /** Index of the event that the last step came from, so that going back returns to it first; else 0. */
  private back(found: readonly { readonly row: number }[], way: 'before' | 'after'): number {
    const came =
      this.last && this.last.way !== way && this.last.row === this.timeline.cursor.focus ? this.last.from : -1;
    return Math.max(
      0,
      found.findIndex(({ row }) => row === came),
    );
  }
}
