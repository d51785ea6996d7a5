import { tiesAt, tiesOf } from '../model/ties';
import { dateSaid } from '../outline/doubts';
import { tieInWords } from '../outline/ties';
import { accountsAt } from './accounts';
import type { Reading } from './reading.svelte';
import type { Timeline } from './timeline.svelte';

/** A step along a link: from where, which way, and which of several. */
interface Step {
  readonly from: number;
  readonly way: 'before' | 'after';
  readonly at: number;
  /** Where it led. */
  readonly row: number;
}

/**
 * The keyboard's way along links. The same key again goes to the next of several; where there was only one, it goes on from there.
 * An event that the filter leaves out is passed over, since it has no place in the picture.
 */
export class Following {
  private last: Step | null = null;
  /** What the live region says before the event: how it is linked, and which of how many it is; or that there is none. */
  private said: { readonly row: number; readonly text: string } = $state.raw({ row: -1, text: '' });

  constructor(
    private readonly timeline: Timeline,
    private readonly reading: Reading,
  ) {}

  /** Goes along a link of the event that has the focus. */
  go(way: 'before' | 'after'): void {
    const { focus } = this.timeline;
    if (focus === null) return;
    const cycle = this.last?.row === focus && this.last.way === way && this.choices(this.last.from, way).length > 1;
    const from = cycle ? this.last!.from : focus;
    const found = this.choices(from, way);
    const { words } = this.reading;
    if (found.length === 0) {
      this.said = { row: focus, text: words.ties.none[way] };
      return;
    }
    const at = cycle ? (this.last!.at + 1) % found.length : this.back(found, way);
    const { tie, row } = found[at]!;
    this.last = { from, way, at, row };
    this.said = { row, text: words.ties.step(tieInWords(this.timeline.table, tie, from, words), at + 1, found.length) };
    this.timeline.goTo(row);
  }

  /** A step of another kind ends the way: the next one starts from where the focus is. */
  end(): void {
    this.last = null;
  }

  /** What is said before an event that was reached along a link, or in place of one that was not found. */
  noteOn(row: number): string {
    return this.said.row === row ? this.said.text : '';
  }

  private choices(row: number, way: 'before' | 'after'): { tie: number; row: number }[] {
    const { table } = this.timeline;
    return tiesAt(tiesOf(table), row, way).filter((one) => this.timeline.laneOf(one.row) >= 0);
  }

  /** Going back leads first to where one came from. */
  private back(found: readonly { readonly row: number }[], way: 'before' | 'after'): number {
    const came = this.last && this.last.way !== way && this.last.row === this.timeline.focus ? this.last.from : -1;
    return Math.max(
      0,
      found.findIndex(({ row }) => row === came),
    );
  }
}

/** What the live region says of the event that the keyboard is at: how it was reached along a link, title, date, accounts. */
export function focusInWords(timeline: Timeline, reading: Reading, row: number): string {
  const about = [
    timeline.titleOf(row),
    dateSaid(timeline.table, row, reading.words, timeline.lang),
    accountsAt(timeline, reading.words, row),
  ]
    .filter(Boolean)
    .join(', ');
  return [reading.following.noteOn(row), about].filter(Boolean).join(' ');
}
