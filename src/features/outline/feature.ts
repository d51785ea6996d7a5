import type { Feature } from '../feature';
import OutlineView from './OutlineView.svelte';

/** The events as a list under headings, with treaties, coverage and corrections after it. */
export class OutlineFeature implements Feature {
  readonly View = OutlineView;
}

export function create(): OutlineFeature {
  return new OutlineFeature();
}
