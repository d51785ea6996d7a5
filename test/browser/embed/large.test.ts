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

/** The file as it comes over a slow line. */
function slowly(): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(FILE);
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      await new Promise((done) => setTimeout(done, 15));
      controller.enqueue(bytes.slice(at, (at += 200_000)));
      if (at >= bytes.length) controller.close();
    },
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it('a large file is seen before its end has come, and what the reader did meanwhile holds', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(slowly()));
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
  expect((await ready).detail).toMatchObject({ events: COUNT, issues: [] });
  expect(element.view?.shown).toBe('1950/1960');
});
