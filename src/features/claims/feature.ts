import type { Feature } from '../feature';
import ClaimsView from './ClaimsView.svelte';
import { claimsMessages } from './messages/catalogue';

/** The view of who claims which figures: a chart over time, the same as tables, and conflicting accounts side by side. */
export class ClaimsFeature implements Feature {
  readonly messages = claimsMessages;
  readonly View = ClaimsView;
  readonly hasOverview = true;
}

export function create(): ClaimsFeature {
  return new ClaimsFeature();
}
