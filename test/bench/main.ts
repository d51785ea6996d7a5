import { mount } from 'svelte';
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/page.css';
import '../../src/ui/styles/head.css';
import '../../src/ui/styles/controls.css';
import '../../src/ui/styles/filters.css';
import '../../src/ui/styles/stage.css';
import '../../src/ui/styles/foot.css';
import '../../src/outline/styles/signs.css';
import '../../src/outline/styles/legend.css';
import '../../src/ui/styles/narrow.css';
import '../../src/ui/styles/opened.css';
import '../../src/features/vertical/vertical.css';
import { Timeline } from '../../src/ui/timeline.svelte';
import TimelineView from '../../src/ui/TimelineView.svelte';
import { madeTable } from './columns';

declare global {
  interface Window {
    /** What a script that drives the page can call. */
    bench: {
      readonly ready: Promise<void>;
      /** Filters to one kind, or shows all again; returns the milliseconds until the new chart is painted completely. */
      filter(kind: string): Promise<number>;
    };
  }
}

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Waits until a chart other than `before` is complete and the work after its frame has begun. */
async function painted(timeline: Timeline, before: unknown): Promise<void> {
  while (timeline.store.throttled.painted === before || !timeline.store.throttled.painted?.complete) await frame();
  await new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      done();
    };
    port2.postMessage(null);
  });
}

// As many events as ?n= says, generated as columns, without reading a file.
const count = Number(new URLSearchParams(location.search).get('n') ?? 1_000_000);
const timeline = new Timeline(madeTable(count), 'en');
mount(TimelineView, { target: document.body, props: { timeline } });
window.bench = {
  ready: painted(timeline, null),
  filter: async (kind) => {
    const [begun, before] = [performance.now(), timeline.store.throttled.painted];
    timeline.toggle('kinds', kind);
    await painted(timeline, before);
    return performance.now() - begun;
  },
};
