import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import '../../../src/embed/element';
import { FILE, makeElement, seenIn, sentenceIn, until, untilSaid, type Dispatched } from './fixtures';

const HOUR = 3_600_000;
let errors: MockInstance<typeof console.error>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(Math, 'random').mockReturnValue(0);
  errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Answers requests one after the other; the last answer is given again and again. */
function answer(...answers: (() => Promise<Response>)[]): ReturnType<typeof vi.fn> {
  let asked = 0;
  return vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() => answers[Math.min(asked++, answers.length - 1)]!()) as never;
}
const status = (code: number) => () => Promise.resolve(new Response('', { status: code }));
const offline = () => Promise.reject(new TypeError('Failed to fetch'));
const good = () => Promise.resolve(new Response(JSON.stringify(FILE)));

/** Waits, while the clock moves on, until an element dispatched an event so many times. */
async function untilLater(dispatched: readonly Dispatched[], name: string, times = 1): Promise<void> {
  for (let i = 0; i < 400 && dispatched.filter((each) => each.name === name).length < times; i++) {
    await vi.advanceTimersByTimeAsync(500);
    await new Promise((done) => requestAnimationFrame(done));
  }
  await until(dispatched, name, times);
}

const faultEventsOf = (dispatched: readonly Dispatched[]): unknown[] =>
  dispatched.filter(({ name }) => name === 'entente-fault').map(({ detail }) => detail);

describe('a file that', () => {
  it.each([404, 403, 410])('is refused with %i is asked for once, and its address is named', async (code) => {
    const requests = answer(status(code));
    const { element, dispatched } = makeElement({ src: 'https://example.org/gone.json' });
    document.body.append(element);
    await untilLater(dispatched, 'entente-fault');
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(requests).toHaveBeenCalledTimes(1);
    await untilSaid(
      element,
      `The interactive timeline could not be loaded: https://example.org/gone.json answered with error ${String(code)}. Try again`,
    );
    const fault = { type: 'answered', address: 'https://example.org/gone.json', code };
    expect(faultEventsOf(dispatched)).toEqual([{ issues: [], fault, error: null, willRetry: false }]);
    expect(errors).not.toHaveBeenCalled();
  });

  it.each([
    ['of an overloaded server', status(503), 'a.json antwortete mit Fehler 503'],
    ['out of reach', offline, 'der Server war nicht erreichbar'],
  ])('is %s is asked for again, and that is said', async (_, bad, reason) => {
    const requests = answer(bad, bad, good);
    const { element, dispatched } = makeElement({ src: 'a.json', lang: 'de' });
    document.body.append(element);
    await untilLater(dispatched, 'entente-fault');
    await untilSaid(
      element,
      `Die interaktive Zeitleiste ließ sich nicht laden: ${reason}. Ein weiterer Versuch folgt. Erneut versuchen`,
    );
    await untilLater(dispatched, 'entente-ready');
    expect(requests).toHaveBeenCalledTimes(3);
    expect(seenIn(element)).toEqual({ fallback: false, timeline: true });
    expect(faultEventsOf(dispatched)).toMatchObject([{ willRetry: true }, { willRetry: true }]);
  });

  it('never comes is given up in the end, and the reader can try again', async () => {
    const requests = answer(offline);
    const { element, dispatched } = makeElement({ src: 'a.json' });
    document.body.append(element);
    await untilLater(dispatched, 'entente-fault', 7);
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(requests).toHaveBeenCalledTimes(7);
    expect(faultEventsOf(dispatched).at(-1)).toMatchObject({ fault: { type: 'network' }, willRetry: false });
    await untilSaid(
      element,
      'The interactive timeline could not be loaded: the server could not be reached. Try again',
    );
    answer(good);
    element.shadowRoot!.querySelector('button')!.click();
    await untilLater(dispatched, 'entente-ready');
    expect(sentenceIn(element)).toBe('');
  });

  it.each([
    ['a web page', '<!doctype html><p>Log in', 'json-html'],
    ['another format', '{"some": "json"}', 'not-a-timeline'],
  ])('is %s has errors, which are no fault of the network', async (_, body, code) => {
    const requests = answer(() => Promise.resolve(new Response(body)));
    const { element, dispatched } = makeElement({ src: 'a.json' });
    document.body.append(element);
    await untilLater(dispatched, 'entente-fault');
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(requests).toHaveBeenCalledTimes(1);
    await untilSaid(element, 'The interactive timeline cannot be shown, because there are errors in its data.');
    expect(faultEventsOf(dispatched)).toMatchObject([
      { issues: [{ code }], fault: null, error: null, willRetry: false },
    ]);
  });
});

describe('an error of our own', () => {
  it('while the file is read is said as such and reported, once, and the file is not asked for again', async () => {
    const failure = new Error('broken on purpose');
    vi.spyOn(TextDecoder.prototype, 'decode').mockImplementation(() => {
      throw failure;
    });
    const requests = answer(good);
    const { element, dispatched } = makeElement({ src: 'a.json', lang: 'de' });
    document.body.append(element);
    await untilLater(dispatched, 'entente-fault');
    await vi.advanceTimersByTimeAsync(HOUR);
    dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(requests).toHaveBeenCalledTimes(1);
    expect(errors.mock.calls).toEqual([[failure]]);
    await untilSaid(element, 'In der Zeitleiste selbst ist ein Fehler aufgetreten.');
    const fault = { type: 'internal' };
    expect(faultEventsOf(dispatched)).toEqual([{ issues: [], fault, error: failure, willRetry: false }]);
  });
});
