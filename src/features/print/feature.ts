import type { Feature } from '../feature';
import PrintView from './PrintView.svelte';

/** Follows the chart in print: one line for each event in view. */
export class PrintFeature implements Feature {
  readonly PrintPage = PrintView;
}

export function create(): PrintFeature {
  return new PrintFeature();
}
