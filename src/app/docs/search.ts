import { find } from '../../model/search';
import { indexSteps, type SearchIndex } from '../../model/searchIndex';
import { runToCompletion } from '../../util/generators';
import type { SearchMessages } from './messages';
import type { SearchEntry } from './types';

/** More results than these are counted and not listed. */
const MOST = 12;
/** Characters of the text that a result shows. */
const EXCERPT = 110;

interface Sections {
  readonly entries: readonly SearchEntry[];
  readonly index: SearchIndex;
}

/** Sections that have every word of the query: pages and then headings of that name first, then sections of such a page, then texts. */
export function searchSections({ entries, index }: Sections, query: string): SearchEntry[] {
  const found = find(index, query);
  if (found === null) return [];
  const rows = Array.from(found.rows, (row, i) => ({ row, field: found.field[i] ?? 0 }));
  const isSection = (row: number): number => Number(entries[row]!.heading !== '');
  rows.sort(
    (one, other) => one.field - other.field || isSection(one.row) - isSection(other.row) || one.row - other.row,
  );
  return rows.map(({ row }) => entries[row]!);
}

/** The index of a language's sections. */
export function indexSections(entries: readonly SearchEntry[]): Sections {
  const textsOf = (row: number): string[] => {
    const { heading, page, text } = entries[row]!;
    return [heading || page, page, text];
  };
  return { entries, index: runToCompletion(indexSteps(entries.length, textsOf)) };
}

/** Puts a search field into a place of the page. What it searches is loaded when it gets the focus. */
export function offerSearch(place: HTMLElement): void {
  const { words = '{}', root = '', index = '' } = place.dataset;
  const messages = JSON.parse(words) as SearchMessages;
  const input = element('input', {
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: messages.label,
  });
  input.setAttribute('aria-label', messages.label);
  input.setAttribute('aria-controls', 'found');
  const status = element('p', { role: 'status' });
  const list = element('ul', {});
  const box = element('div', { id: 'found', class: 'doc-found' }, status, list);
  box.hidden = true;

  let loading: Promise<Sections> | null = null;
  const load = (): Promise<Sections> => {
    loading ??= fetch(index)
      .then((response) => response.json() as Promise<SearchEntry[]>)
      .then(indexSections);
    return loading;
  };
  const show = async (): Promise<void> => {
    const query = input.value;
    box.hidden = query.trim() === '';
    if (box.hidden) return;
    try {
      const found = searchSections(await load(), query);
      // Another letter was typed while the index was loading.
      if (input.value === query) list.replaceChildren(...found.slice(0, MOST).map((entry) => result(entry, root)));
      status.textContent = countIn(messages, found.length);
    } catch {
      loading = null;
      list.replaceChildren();
      status.textContent = messages.failed;
    }
  };
  input.addEventListener('focus', () => void load().catch(() => (loading = null)), { once: true });
  input.addEventListener('input', () => void show());
  place.addEventListener('keydown', (event) => moveFocus(event, input, list, box));
  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && place.contains(relatedTarget))) box.hidden = true;
  });
  place.setAttribute('role', 'search');
  place.replaceChildren(input, box);
}

const countIn = ({ nothing, one, several }: SearchMessages, count: number): string =>
  count === 0 ? nothing : count === 1 ? one : several.replace('#', String(count));

function result({ page, heading, address, text }: SearchEntry, root: string): HTMLLIElement {
  const link = element('a', { href: root + address }, heading || page);
  const where = heading === '' ? '' : `${page}: `;
  const excerpt = text.length > EXCERPT ? `${text.slice(0, EXCERPT).replace(/\s\S*$/, '')} …` : text;
  return element('li', {}, link, element('span', {}, where + excerpt));
}

/** Arrows go through field and results, Escape goes back to an empty field. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement, box: HTMLElement): void {
  if (event.key === 'Escape' && !box.hidden) {
    input.value = '';
    box.hidden = true;
    input.focus();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const stops = [input, ...list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLAnchorElement) + (event.key === 'ArrowDown' ? 1 : -1);
    stops[Math.max(0, Math.min(stops.length - 1, at))]?.focus();
  } else if (event.key === 'Enter' && event.target === input) list.querySelector('a')?.click();
  else return;
  event.preventDefault();
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}
