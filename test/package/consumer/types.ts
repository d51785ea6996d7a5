// What somebody writes who uses the package from TypeScript. Compiled by test/package/types.test.ts.
import {
  define,
  EntenteTimeline,
  type EntenteAttributes,
  type EntenteEventMap,
  type Issue,
  type PublicView,
  type TimelineEvent,
  type TimelineFile,
} from 'entente-timeline';
import manifest from 'entente-timeline/custom-elements.json' with { type: 'json' };
import { define as defineAlone } from 'entente-timeline/define';
import 'entente-timeline/host';
import { render, type RenderedTimeline } from 'entente-timeline/render';
import schema from 'entente-timeline/schema/timeline-1.json' with { type: 'json' };

define('my-timeline');
defineAlone();
export const tagNames: string[] = manifest.modules.flatMap(({ declarations }) =>
  declarations.map(({ tagName }) => tagName),
);
export const schemaTitle: string = schema.title;

const treaty: TimelineEvent = {
  id: 'inf-signed',
  when: '1987-12-08',
  title: { en: 'INF Treaty signed', de: 'INF-Vertrag unterzeichnet' },
  kinds: ['treaty'],
  claims: [{ by: 'USA', status: 'confirmed', figures: [{ measure: 'missiles', best: 2692 }] }],
};
const file: TimelineFile = {
  format: 1,
  title: 'Arms control',
  kinds: [{ id: 'treaty', family: 'treaty' }],
  events: [treaty],
};

const element = document.querySelector('entente-timeline');
if (element) {
  const same: EntenteTimeline = element;
  same.data = file;
  same.data = JSON.stringify(file);
  same.data = null;
  same.show('1987/1991');
  same.select('inf-signed');
  same.select(null);
  same.filter({ kinds: ['treaty'], status: ['claimed'] });
  same.go('t=1987');
  const view: PublicView | null = same.view;
  use(view?.link, view?.lanes === 'actor', same.visible.length);

  element.addEventListener('entente-ready', ({ detail, currentTarget }) => {
    const issues: readonly Issue[] = detail.issues;
    use(detail.events + 1, issues[0]?.code === 'date', currentTarget);
  });
  element.addEventListener('entente-select', (event: EntenteEventMap['entente-select']) => use(event.detail.id));
  document.addEventListener('entente-view', ({ detail }) => use(detail.link, detail.shown, detail.count + 1));
  window.addEventListener('entente-fault', ({ detail }) => {
    use(detail.willRetry ? '' : detail.fault?.type === 'answered' ? detail.fault.code : detail.fault?.type);
  });

  // @ts-expect-error: no such detail
  element.addEventListener('entente-ready', ({ detail }) => use(detail.count));
  // @ts-expect-error: EDTF text
  element.show(1987);
  // @ts-expect-error: read only
  element.visible = [];
  // @ts-expect-error: no such field of the filter
  element.filter({ kind: ['treaty'] });
}

export const made: EntenteTimeline = document.createElement('entente-timeline');
export const attributes: EntenteAttributes = { src: 'a.json', theme: 'dark', lanes: 'kind', view: 'outline' };
// @ts-expect-error: no such theme
export const pink: EntenteAttributes = { theme: 'pink' };

const rendered: RenderedTimeline = render(file, { lang: 'de', theme: 'light', level: 2, shown: '1987/1991' });
export const html: string = `<style>${rendered.css}</style><h1>${rendered.title}</h1>${rendered.html}`;
export const messages: string[] = rendered.issues.map(({ message, at }) => `${at}: ${message}`);
// @ts-expect-error: no such level
render(file, { level: 9 });

// @ts-expect-error: events have to have a date
export const dateless: TimelineEvent = { id: 'a', title: 'A' };
// @ts-expect-error: no such status
export const sure: TimelineEvent = { id: 'a', when: '1987', title: 'A', status: 'sure' };
// @ts-expect-error: a slip, not a field of the format
export const slip: TimelineFile = { format: 1, title: 'T', event: [], events: [] };

function use(...values: readonly unknown[]): void {
  console.log(...values);
}
