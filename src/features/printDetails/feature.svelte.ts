import { flushSync } from 'svelte';
import type { Feature } from '../feature';
import PrintDetails from './PrintDetails.svelte';

/** Prints every event in full, after the picture. Loaded when the reader chooses that; the present view alone needs none of it. */
export class PrintDetailsFeature implements Feature {
  readonly PrintPage = PrintDetails;
  /** Whether what is being printed has all details. */
  isChosen = $state(false);

  /** Prints the page with all details. Some browsers return from `print` before the reader has closed their dialog. */
  print(): void {
    flushSync(() => (this.isChosen = true));
    addEventListener('afterprint', () => (this.isChosen = false), { once: true });
    print();
  }
}

export function create(): PrintDetailsFeature {
  return new PrintDetailsFeature();
}
