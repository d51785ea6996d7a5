import { afterEach, expect, it, vi } from 'vitest';
import { define } from '../../../src/embed/define';
import { FILE, makeElement, serveFile, until } from './fixtures';

define();

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

// The heading was empty, and the picture was called “Timeline: ”.
it.each<[string, object, string]>([
  ['no title', { title: undefined }, 'Untitled (a.json)'],
  ['a title that is no text', { title: 7 }, 'Untitled (a.json)'],
  ['a title of a zero-width space', { title: '\u200b' }, 'Untitled (a.json)'],
  ['titles of nothing in every language', { title: { en: ' ', de: '\u2060' } }, 'Untitled (a.json)'],
  ['an id and no title', { title: null, id: 'inf' }, 'Untitled (inf)'],
])('a file with %s goes by its name', async (_, change, heading) => {
  serveFile({ ...FILE, ...change });
  const { element, dispatched } = makeElement({ src: 'https://example.org/data/a.json?v=2' });
  document.body.append(element);
  await until(dispatched, 'entente-ready');
  expect(element.shadowRoot!.querySelector('h2')!.textContent.trim()).toBe(heading);
  element.lang = 'de';
  await vi.waitFor(() =>
    expect(element.shadowRoot!.querySelector('h2')!.textContent.trim()).toBe(heading.replace('Untitled', 'Ohne Titel')),
  );
});

it('data without a title or a name is still called something', async () => {
  const { element, dispatched } = makeElement();
  element.data = { ...FILE, title: '' };
  document.body.append(element);
  await until(dispatched, 'entente-ready');
  expect(element.shadowRoot!.querySelector('h2')!.textContent.trim()).toBe('Untitled');
});
