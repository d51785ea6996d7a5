import type { Timeline } from '../ui/timeline.svelte';

/** What is printed: the present view, or everything. */
export type PrintPart = 'print' | 'printDetails';

/** Prints once what paper needs is loaded; resolves to false if it does not load. */
export async function printPart(features: Timeline['features'], part: PrintPart): Promise<boolean> {
  const feature = await features.load(part);
  if (!feature) return false;
  if ('print' in feature) feature.print();
  else print();
  return true;
}
