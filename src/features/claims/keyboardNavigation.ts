import { length } from '../../time/instant';
import { unreachable } from '../../util/result';
import type { KeyCommand } from '../../interaction/keys';
import type { ClaimantFigures, FigureClaim } from '../../model/claims';
import type { ClaimsState } from './state.svelte';

/** Runs a key command in the claims chart. `search` focuses the search field. */
export function navigateClaims(view: ClaimsState, command: KeyCommand, search: () => void): void {
  switch (command.type) {
    case 'previous':
    case 'next':
    case 'first':
    case 'last':
    case 'lane-up':
    case 'lane-down':
      view.go(claimBeside(view, command.type));
      return;
    case 'open':
      if (view.focus) view.open(view.focus);
      return;
    case 'full-screen':
    case 'spotlight':
    case 'follow':
      // Links join events, and the spotlight is on an event, not on a claim.
      return;
    case 'close':
      view.timeline.close();
      return;
    case 'search':
      search();
      return;
    case 'fit':
      view.timeline.store.go({ type: 'fit' });
      return;
    case 'zoom':
      view.zoomBy(command.factor);
      return;
    case 'pan':
      view.timeline.store.go({ type: 'pan', by: command.share * length(view.timeline.store.destination) });
      return;
    default:
      unreachable(command);
  }
}

type Way = 'previous' | 'next' | 'first' | 'last' | 'lane-up' | 'lane-down';

/** The next claim by keyboard: along a claimant's row, or the nearest in time in the row above or below. */
export function claimBeside({ panels, focus }: Pick<ClaimsState, 'panels' | 'focus'>, way: Way): FigureClaim | null {
  const rows = panels.flatMap(({ claimants }) => claimants);
  const row = rows.findIndex(({ figures }) => focus !== null && figures.includes(focus));
  const own = rows[row];
  if (!own || !focus) return rows[0]?.figures[0] ?? null;
  const at = own.figures.indexOf(focus);
  if (way === 'first') return own.figures[0]!;
  if (way === 'last') return own.figures.at(-1)!;
  if (way === 'previous') return own.figures[at - 1] ?? null;
  if (way === 'next') return own.figures[at + 1] ?? null;
  return nearest(rows[row + (way === 'lane-up' ? -1 : 1)], focus);
}

function nearest(row: ClaimantFigures | undefined, to: FigureClaim): FigureClaim | null {
  const far = (one: FigureClaim): number => Math.abs(one.from + one.to - to.from - to.to);
  return row ? row.figures.reduce((best, one) => (far(one) < far(best) ? one : best)) : null;
}
