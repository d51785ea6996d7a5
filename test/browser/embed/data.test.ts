import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { define, EntenteTimeline } from '../../../src/embed/define';
import { FILE, frames, makeElement, seenIn, sentenceIn, serveFile, until, untilSaid } from './fixtures';

define();
let requests: ReturnType<typeof vi.fn>;

beforeEach(() => {
  requests = serveFile();
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('the property data', () => {
  it.each([
    ['a parsed file', FILE],
    ['its text', JSON.stringify(FILE)],
  ])('shows %s, and asks for nothing', async (_, data) => {
    const { element, dispatched } = makeElement({ src: 'other.json' });
    element.data = data;
    document.body.append(element);
    await until(dispatched, 'entente-ready');
    expect(dispatched).toEqual([{ name: 'entente-ready', detail: { events: 12, issues: [] } }]);
    expect(element.data).toBe(data);
    expect(requests).not.toHaveBeenCalled();
  });

  it('may change at any time, and the view stays', async () => {
    const { element, dispatched } = makeElement();
    document.body.append(element);
    await frames(2);
    element.data = FILE;
    await until(dispatched, 'entente-ready');
    element.show('2003/2005');
    element.data = { ...FILE, events: FILE.events.slice(0, 8) };
    await until(dispatched, 'entente-ready', 2);
    expect(dispatched[1]).toMatchObject({ detail: { events: 8 } });
    expect(element.view?.shown).toBe('2003/2005');
  });

  it('is cleared by null: the host page’s content is back, or what src names', async () => {
    const { element, dispatched } = makeElement();
    element.data = FILE;
    document.body.append(element);
    await until(dispatched, 'entente-ready');
    element.data = null;
    expect(seenIn(element)).toEqual({ fallback: true, timeline: false });
    expect([sentenceIn(element), element.view, element.data]).toEqual(['', null, null]);
    element.setAttribute('src', 'a.json');
    await until(dispatched, 'entente-ready', 2);
    expect(requests).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['text that is no JSON', '{"format": 1,', 'json-'],
    ['another object', { some: 'object' }, 'not-a-timeline'],
  ])('of %s is faulty data', async (_, data, code) => {
    const { element, dispatched } = makeElement();
    element.data = data;
    document.body.append(element);
    await until(dispatched, 'entente-fault');
    expect(dispatched).toMatchObject([
      { detail: { issues: [{ code: expect.stringContaining(code) as string }], fault: null, willRetry: false } },
    ]);
    expect(seenIn(element)).toEqual({ fallback: true, timeline: false });
    await untilSaid(element, 'errors in its data');
  });

  it('set before the element is defined counts once it is', async () => {
    const element = document.createElement('later-timeline');
    Object.assign(element, { data: FILE });
    document.body.append(element);
    const ready = new Promise((done) => element.addEventListener('entente-ready', done));
    define('later-timeline');
    await ready;
    expect(element).toBeInstanceOf(EntenteTimeline);
    expect(Object.hasOwn(element, 'data')).toBe(false);
    expect((element as EntenteTimeline).visible).toHaveLength(12);
  });
});

describe('element.view', () => {
  it('is one view: span, link and all else of the same moment', async () => {
    const { element, dispatched } = makeElement();
    element.data = FILE;
    document.body.append(element);
    await until(dispatched, 'entente-ready');
    const initial = element.view!;
    element.show('2003/2005');
    element.filter({ query: 'event' });
    element.select('e4');
    expect(element.view).toEqual({
      ...initial,
      ...{ shown: '2003/2005', query: 'event', selected: 'e4', link: 't=2003/2005&q=event&e=e4' },
    });
    element.go(initial.link);
    expect(element.view).toEqual(initial);
  });
});
