import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { define, type EntenteTimeline } from '../../../src/embed/define';
import { frames, makeElement, seenIn, serveFile, until } from './fixtures';

define();

beforeEach(() => {
  serveFile();
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** The document of a frame of this width in the page. */
function frame(width: number): Document {
  const iframe = document.createElement('iframe');
  iframe.style.cssText = `width: ${String(width)}px; height: 500px; border: 0`;
  document.body.append(iframe);
  const page = iframe.contentDocument!;
  page.body.style.margin = '0';
  return page;
}

async function shown(): Promise<{ element: EntenteTimeline; again: () => Promise<unknown> }> {
  const { element, dispatched } = makeElement({ src: 'a.json' });
  document.body.append(element);
  await until(dispatched, 'entente-ready');
  return { element, again: () => until(dispatched, 'entente-ready', 2) };
}

const part = (element: Element, selector: string): HTMLElement => element.shadowRoot!.querySelector(selector)!;
const colours = (element: Element): number => {
  const canvas = part(element, '.en-picture canvas') as HTMLCanvasElement;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return new Set(new Uint32Array(data.buffer)).size;
};

// A document that adopts a shadow root drops its sheets, which belong to the one before.
it('an element that another document takes over is styled, measured and painted there, and keeps its view', async () => {
  const { element, again } = await shown();
  element.show('2003/2005');
  const page = frame(700);
  page.body.append(element);
  await again();
  await frames(3);
  expect(seenIn(element)).toEqual({ fallback: false, timeline: true });
  expect(element.view?.shown).toBe('2003/2005');
  const styles = page.defaultView!.getComputedStyle(part(element, '.en-head'));
  expect(styles.display).toBe('flex');
  expect(element.clientWidth).toBe(700);
  const canvas = part(element, '.en-picture canvas') as HTMLCanvasElement;
  expect(canvas.clientWidth).toBeGreaterThan(500);
  expect(canvas.width).toBe(Math.round(canvas.clientWidth * devicePixelRatio));
  expect(colours(element)).toBeGreaterThan(5);
});

it('it follows the width that it has there, and is at home again in the first document', async () => {
  const { element, again } = await shown();
  const page = frame(900);
  page.body.append(element);
  await again();
  const iframe = page.defaultView!.frameElement as HTMLElement;
  const sheetsIn = (): number => element.shadowRoot!.adoptedStyleSheets.length;
  const wide = sheetsIn();
  iframe.style.width = '400px';
  await vi.waitFor(() => expect(sheetsIn()).toBe(wide + 1));
  await vi.waitFor(() => expect(part(element, '.en-picture canvas').clientWidth).toBeLessThanOrEqual(400));
  document.body.append(element);
  await vi.waitFor(() => expect(seenIn(element)).toEqual({ fallback: false, timeline: true }));
  expect(getComputedStyle(part(element, '.en-head')).display).toBe('flex');
});

it('its features are styled where they are opened, in either document', async () => {
  const { element, again } = await shown();
  const page = frame(900);
  page.body.append(element);
  await again();
  element.select('e3');
  await vi.waitFor(() => expect(part(element, '.en-panel .en-title')).not.toBeNull(), { timeout: 5000 });
  const panel = page.defaultView!.getComputedStyle(part(element, '.en-panel'));
  expect(panel.overflowY).toBe('auto');
  const { element: second, again: _ } = await shown();
  second.select('e3');
  await vi.waitFor(() => expect(part(second, '.en-panel .en-title')).not.toBeNull(), { timeout: 5000 });
  expect(getComputedStyle(part(second, '.en-panel')).overflowY).toBe('auto');
});

it('in a document without a window it waits, and fails at nothing', async () => {
  const { element } = await shown();
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const parsed = new DOMParser().parseFromString('<p>Parsed', 'text/html');
  parsed.body.append(element);
  await frames(2);
  document.body.append(element);
  await vi.waitFor(() => expect(seenIn(element)).toEqual({ fallback: false, timeline: true }));
  // The runner reports this of every element whose size changes while it is measured.
  expect(errors.mock.calls.flat().filter((error) => !String(error).includes('ResizeObserver loop'))).toEqual([]);
});
