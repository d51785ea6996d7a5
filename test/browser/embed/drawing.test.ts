import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import '../../../src/embed/element';
import {
  FILE,
  frames,
  makeElement,
  seenIn,
  sentenceIn,
  serveFile,
  until,
  untilSaid,
  type Dispatched,
} from './fixtures';

const BROKEN = 'Something went wrong in the timeline itself.';
const failure = new Error('broken on purpose');
const fail = (): never => {
  throw failure;
};
let requests: ReturnType<typeof vi.fn>;
let errors: MockInstance<typeof console.error>;

beforeEach(() => {
  requests = serveFile();
  errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** The host page's content is there with a sentence, and it was said, reported and tried once. */
async function expectFault(element: Element, dispatched: readonly Dispatched[], error: unknown): Promise<void> {
  await frames(5);
  expect(seenIn(element)).toEqual({ fallback: true, timeline: false });
  await untilSaid(element, BROKEN);
  const faultEvents = dispatched.filter(({ name }) => name === 'entente-fault');
  expect(faultEvents.map(({ detail }) => detail)).toEqual([
    { issues: [], fault: { type: 'internal' }, error, willRetry: false },
  ]);
  expect(errors.mock.calls).toEqual([[error]]);
  expect(requests).toHaveBeenCalledTimes(1);
}

describe('the host page’s content', () => {
  it('stays until the picture is painted, and goes in the frame that paints it', async () => {
    const { element, dispatched } = makeElement({ src: 'a.json' });
    const seen: string[] = [];
    const painted = (): boolean => {
      const canvas = element.shadowRoot!.querySelector('canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size > 5;
    };
    let paintedAtReady: boolean | null = null;
    element.addEventListener('entente-ready', () => (paintedAtReady = painted()));
    document.body.append(element);
    seen.push(seenIn(element).fallback ? 'fallback' : '');
    for (let i = 0; i < 100 && !seen.includes('timeline'); i++) {
      await frames(1);
      const { fallback, timeline } = seenIn(element);
      const what = [fallback && 'fallback', timeline && 'timeline', timeline && !painted() && 'unpainted'];
      seen.push(what.filter(Boolean).join());
    }
    expect([...new Set(seen)]).toEqual(['fallback', 'timeline']);
    await until(dispatched, 'entente-ready');
    expect(paintedAtReady).toBe(true);
  });

  it('stays until a view that is no picture is there', async () => {
    const { element, dispatched } = makeElement({ src: 'a.json', view: 'outline' });
    let atReady = 0;
    element.addEventListener('entente-ready', () => {
      atReady = element.shadowRoot!.querySelectorAll('.en-outline').length;
    });
    document.body.append(element);
    await until(dispatched, 'entente-ready');
    expect(atReady).toBe(1);
    expect(seenIn(element)).toEqual({ fallback: false, timeline: true });
  });

  it('stays if the browser gives no canvas', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const { element, dispatched } = makeElement({ src: 'a.json' });
    document.body.append(element);
    await until(dispatched, 'entente-fault');
    await expectFault(
      element,
      dispatched,
      expect.objectContaining({ message: expect.stringContaining('canvas') as string }),
    );
    expect(dispatched.map(({ name }) => name)).toEqual(['entente-fault']);
  });

  it('stays if the first frame throws', async () => {
    vi.spyOn(CanvasRenderingContext2D.prototype, 'fillRect').mockImplementation(fail);
    const { element, dispatched } = makeElement({ src: 'a.json' });
    document.body.append(element);
    await until(dispatched, 'entente-fault');
    await expectFault(element, dispatched, failure);
    expect(dispatched.map(({ name }) => name)).toEqual(['entente-fault']);
    expect(element.view).toBeNull();
  });

  it('stays if a component throws while it is mounted', async () => {
    vi.spyOn(globalThis, 'matchMedia').mockImplementation(fail);
    const { element, dispatched } = makeElement({ src: 'a.json' });
    document.body.append(element);
    await until(dispatched, 'entente-fault');
    await expectFault(element, dispatched, failure);
    expect(dispatched.map(({ name }) => name)).toEqual(['entente-fault']);
  });

  it('comes back if a later frame throws', async () => {
    const { element, dispatched } = makeElement({ src: 'a.json' });
    document.body.append(element);
    await until(dispatched, 'entente-ready');
    vi.spyOn(CanvasRenderingContext2D.prototype, 'fillRect').mockImplementation(fail);
    element.show('2003/2005');
    await until(dispatched, 'entente-fault');
    await expectFault(element, dispatched, failure);
  });

  it('comes back if a component throws while it is updated', async () => {
    const { element, dispatched } = makeElement({ src: 'a.json' });
    document.body.append(element);
    await until(dispatched, 'entente-ready');
    // The element asks for its own style whenever its size changes, which is no part of a component.
    const styleOf = getComputedStyle.bind(globalThis);
    vi.spyOn(globalThis, 'getComputedStyle').mockImplementation((node) => (node === element ? styleOf(node) : fail()));
    element.setAttribute('theme', 'dark');
    await until(dispatched, 'entente-fault');
    vi.mocked(getComputedStyle).mockRestore();
    await expectFault(element, dispatched, failure);
  });

  it('comes back if all events of a large file throw where the first did not', async () => {
    const { element, dispatched } = makeElement();
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = JSON.stringify(FILE);
    element.append(script);
    document.body.append(element);
    await until(dispatched, 'entente-ready');
    const broken = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillRect').mockImplementation(fail);
    script.text = JSON.stringify({ ...FILE, title: 'Other' });
    await until(dispatched, 'entente-fault');
    await frames(5);
    expect(seenIn(element)).toEqual({ fallback: true, timeline: false });
    broken.mockRestore();
    // New data of the page is another attempt, which the page makes.
    script.text = JSON.stringify(FILE);
    await until(dispatched, 'entente-ready', 2);
    expect(seenIn(element)).toEqual({ fallback: false, timeline: true });
    expect(sentenceIn(element)).toBe('');
  });
});
