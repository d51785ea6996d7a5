// The element in the markup of Svelte and Vue, as their tools see it. Compiled by test/package/types.test.ts.
import 'entente-timeline/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type InSvelte = SvelteHTMLElements['entente-timeline'];

export const svelte: InSvelte = {
  class: 'wide',
  data: { format: 1, title: 'T', events: [] },
  theme: 'light',
  view: 'claims',
  'onentente-view': ({ detail }) => console.log(detail.link),
};
// @ts-expect-error: no such view
export const noView: InSvelte = { view: 'map' };
// @ts-expect-error: no such detail
export const noDetail: InSvelte = { 'onentente-ready': ({ detail }) => console.log(detail.id) };
