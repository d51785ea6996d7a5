import type { Feature } from '../feature';
import TreatiesView from './TreatiesView.svelte';
import { treatiesMessages } from './messages/catalogue';

/** The view of treaties: the history of each over time, and who was bound on a day. */
export class TreatiesFeature implements Feature {
  readonly messages = treatiesMessages;
  readonly View = TreatiesView;
  readonly hasOverview = true;
}

export function create(): TreatiesFeature {
  return new TreatiesFeature();
}
