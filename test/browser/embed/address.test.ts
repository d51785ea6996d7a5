import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { define, type EntenteTimeline } from '../../../src/embed/define';
import { frames, makeElement, serveFile, until } from './fixtures';

define();
const before = location.href;

beforeEach(() => {
  serveFile();
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  history.replaceState(null, '', before);
});

async function shown(link: string): Promise<EntenteTimeline> {
  const { element, dispatched } = makeElement({ src: 'a.json', link });
  document.body.append(element);
  await until(dispatched, 'entente-ready');
  return element;
}

/** Longer than an element waits before it changes the address. */
const later = (): Promise<unknown> => new Promise((done) => setTimeout(done, 400));

// `#/news/12` became `#/news/12&x.e=e3`, a route that no application has, and each change of the route closed the open event.
describe.each(['#/news/12', '#!/news', '#!home', '#/news?page=2'])('a router’s hash %s', (route) => {
  it('stays as it is, whatever the reader does', async () => {
    history.replaceState(null, '', route);
    const element = await shown('x');
    const { length } = history;
    element.select('e3');
    element.show('2003/2005');
    await later();
    expect([location.hash, history.length]).toEqual([route, length]);
    await vi.waitFor(() => expect(element.shadowRoot!.querySelector('.en-panel .en-title')).not.toBeNull());
    // There is no link to copy, as none would lead back.
    expect(element.shadowRoot!.querySelector('.en-panel a[href^="#"], .en-panel a[href*="x.e="]')).toBeNull();
  });

  it('is not read, and a change of it changes no view', async () => {
    history.replaceState(null, '', `${route}&x.e=e5`);
    const element = await shown('x');
    expect(element.view?.selected ?? null).toBeNull();
    element.select('e3');
    location.hash = '#/other';
    await frames(3);
    expect(element.view?.selected).toBe('e3');
  });
});

it('a hash of the page’s own stays beside the view', async () => {
  history.replaceState(null, '', '#chapter-2');
  const element = await shown('x');
  element.select('e3');
  expect(location.hash).toBe('#chapter-2&x.e=e3');
});

describe('two elements of one name', () => {
  it('are said, and the first keeps the address', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    history.replaceState(null, '', '#x.e=e5');
    const [first, second] = [await shown('x'), await shown('x')];
    expect(warned.mock.calls).toEqual([[expect.stringContaining('link="x"')]]);
    expect([first.view?.selected, second.view?.selected ?? null]).toEqual(['e5', null]);
    second.select('e3');
    await later();
    expect(location.hash).toBe('#x.e=e5');
    first.select('e4');
    expect(location.hash).toBe('#x.e=e4');
    expect(second.view?.selected).toBe('e3');
  });

  it('do not stand in each other’s way one after the other', async () => {
    const warned = vi.spyOn(console, 'warn');
    const first = await shown('x');
    first.remove();
    await frames(1);
    const second = await shown('x');
    second.setAttribute('link', 'y');
    second.setAttribute('link', 'x');
    second.select('e4');
    expect(location.hash).toBe('#x.e=e4');
    expect(warned).not.toHaveBeenCalled();
  });
});

// As chats and mails make links of what stands in a sentence.
it.each(['.', ')', ').', '”', '>', ','])('a link that ends with %j opens the same event', async (end) => {
  history.replaceState(null, '', `#x.t=2003/2005&x.e=e3${end}`);
  expect((await shown('x')).view?.selected).toBe('e3');
});

describe('a <base> on another host', () => {
  it('leaves the address on its page', async () => {
    const base = document.createElement('base');
    base.href = 'https://cdn.example/';
    document.head.append(base);
    try {
      const element = await shown('x');
      const page = location.href.replace(/#.*/, '');
      element.select('e3');
      await vi.waitFor(() => expect(element.shadowRoot!.querySelector('.en-panel .en-title')).not.toBeNull());
      expect(location.href).toBe(`${page}#x.e=e3`);
      element.select(null);
      expect(location.href).toBe(page);
    } finally {
      base.remove();
    }
  });
});
