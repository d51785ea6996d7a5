import { render } from 'svelte/server';
import { readTimeline } from '../format/read';
import { buildTable } from '../model/buildTable';
import Gallery from './Gallery.svelte';
import type { Shipped } from './shipped';
import { shippedOf } from './shippedOf';

/** A file of the site: its name without `.json`, and its text. */
interface SourceFile {
  readonly id: string;
  readonly json: string;
}

/**
 * The gallery's page as it is served: the list of timelines for the script, and the gallery in English to be read without one. What only a
 * script can do, opening files, is left out. Throws where a file cannot be read.
 */
export function galleryPage(template: string, files: readonly SourceFile[]): string {
  const timelines = files.map(shippedFile);
  const { body } = render(Gallery, { props: { timelines, lang: 'en' } });
  // Without the comments by which Svelte hydrates: the script makes its own gallery. Texts contain no unescaped `<`.
  const content = body.replace(/<!--[^>]*-->/g, '');
  return template
    .replace('{{timelines}}', () => JSON.stringify(timelines).replaceAll('<', '\\u003c'))
    .replace('{{gallery}}', () => content);
}

function shippedFile({ id, json }: SourceFile): Shipped {
  const { file } = readTimeline(json);
  if (file === null) throw new Error(`data/${id}.json cannot be read: npx entente-timeline check data/${id}.json`);
  return shippedOf(id, buildTable(file));
}
