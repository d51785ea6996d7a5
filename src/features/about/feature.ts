import type { Feature } from '../feature';
import AboutDialog from './AboutDialog.svelte';

/** A dialog with the coverage of the file, or its corrections. */
export class AboutFeature implements Feature {
  readonly Dialog = AboutDialog;
}

export function create(): AboutFeature {
  return new AboutFeature();
}
