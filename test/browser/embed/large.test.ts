import { afterEach, expect, it, vi } from 'vitest';
import { EntenteTimeline } from '../../../src/embed/element';

const COUNT = 8000;
const FILE = JSON.stringify({
  format: 1,
  title: 'Large',
  events: Array.from({ length: COUNT }, (_, i) => ({
    id: `e${String(i)}`,
    when: `${String(1900 + (i % 120))}-0${String(1 + (i % 9))}`,
    title: `Event ${String(i)}`,
    summary: 'Some sentences that say what happened, and make the file as large as such files are. '.repeat(4),
  })),
});

/** The file in two halves, as over a slow connection: the second once `rest` has resolved. */
function inHalves(rest: Promise<void>): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(FILE);
  const half = bytes.length / 2;
  return new ReadableStream({
    async start(controller) {
      controller.enqueue(bytes.slice(0, half));
      await rest;
      controller.enqueue(bytes.slice(half));
      controller.close();
    },
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it('a large file is shown before its end has arrived, and keeps what the reader did meanwhile', async () => {
  let release = (): void => undefined;
  const rest = new Promise<void>((resolve) => (release = resolve));
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(inHalves(rest)));
  const element = new EntenteTimeline();
  element.setAttribute('src', 'large.json');
  const ready = new Promise<CustomEvent>((done) => {
    element.addEventListener('entente-ready', (event) => {
      done(event as CustomEvent);
    });
  });
  document.body.append(element);
  await vi.waitUntil(() => element.view !== null, { timeout: 10_000 });
  expect(element.visible.length).toBeLessThan(COUNT);
  element.show('1950/1960');
  release();
  expect((await ready).detail).toMatchObject({ events: COUNT, issues: [] });
  expect(element.view?.shown).toBe('1950/1960');
});
