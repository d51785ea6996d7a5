import { expect, vi } from 'vitest';
import type { EntenteTimeline } from '../../../src/embed/define';

/** A timeline file of a few events. */
export const FILE = {
  format: 1,
  title: 'Small',
  events: Array.from({ length: 12 }, (_, i) => ({
    id: `e${String(i)}`,
    when: `${String(2000 + i)}-05-01`,
    title: `Event ${String(i)}`,
  })),
};

/** What an element dispatched, in order. */
export interface Dispatched {
  readonly name: string;
  readonly detail: Record<string, unknown>;
}

/** A new element with content of the host page in it, what it dispatches, and what is seen of it. */
export function makeElement(attributes: Readonly<Record<string, string>> = {}): {
  element: EntenteTimeline;
  dispatched: Dispatched[];
} {
  const element = document.createElement('entente-timeline');
  const content = document.createElement('p');
  content.textContent = 'Read this.';
  element.append(content);
  for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
  const dispatched: Dispatched[] = [];
  for (const name of ['entente-ready', 'entente-fault'])
    element.addEventListener(name, (event) =>
      dispatched.push({ name, detail: (event as CustomEvent<Record<string, unknown>>).detail }),
    );
  return { element, dispatched };
}

/** What a reader sees in the place of an element: the host page's content, or the timeline. */
export function seenIn(element: Element): { fallback: boolean; timeline: boolean } {
  const live = element.shadowRoot!.querySelector('.en-live')!;
  const visible = { visibilityProperty: true };
  return {
    fallback: element.querySelector('p')!.checkVisibility(visible),
    timeline: live.checkVisibility(visible) && live.querySelector('.en-root') !== null,
  };
}

/** The sentence above the host page's content. */
export const sentenceIn = (element: Element): string =>
  element.shadowRoot!.querySelector('.en-fallback p:not([hidden])')?.textContent.trim() ?? '';

/** Waits until an element says a sentence, which it loads when something has failed. The test may hold the clock. */
export async function untilSaid(element: Element, sentence: string): Promise<void> {
  for (let i = 0; i < 300 && !sentenceIn(element).includes(sentence); i++)
    await new Promise((done) => requestAnimationFrame(done));
  expect(sentenceIn(element)).toContain(sentence);
}

/** Waits until an element dispatched an event so many times. */
export function until(dispatched: readonly Dispatched[], name: string, times = 1): Promise<unknown> {
  return vi.waitUntil(() => dispatched.filter((each) => each.name === name).length >= times, { timeout: 10_000 });
}

/** Waits for some frames to be painted. */
export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** Answers each request with a file, and counts the requests. */
export function serveFile(file: unknown = FILE): ReturnType<typeof vi.fn> {
  return vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() => Promise.resolve(new Response(JSON.stringify(file)))) as never;
}
