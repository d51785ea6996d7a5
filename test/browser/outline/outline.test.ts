import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import Detail from '../../../src/outline/Detail.svelte';
import Outline from '../../../src/outline/Outline.svelte';
import { en } from '../../../src/outline/words/en';
import { allRows, madeTable, rowOf } from '../../unit/outline/made';
import { show, type Mounted } from './mounted';

const table = madeTable();
let mounted: Mounted;
afterEach(() => mounted.remove());

const find = (selector: string): HTMLElement => {
  const found = mounted.host.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const said = (selector: string): string => find(selector).textContent.trim();

describe('the outline', () => {
  const onselect = vi.fn();
  const list = (props: object = {}): void => {
    mounted = show(Outline, { table, rows: allRows(table), words: en, lang: 'en', onselect, ...props });
  };

  it('opens an event by keyboard and tells which', async () => {
    list();
    find('#event-losses summary').focus();
    await userEvent.keyboard('{Enter}');
    expect(find('#event-losses details').hasAttribute('open')).toBe(true);
    expect(onselect).toHaveBeenLastCalledWith('losses');
  });

  it('closing chooses nothing', async () => {
    list({ selected: 'losses' });
    onselect.mockClear();
    await userEvent.click(find('#event-losses summary'));
    expect(find('#event-losses details').hasAttribute('open')).toBe(false);
    expect(onselect).not.toHaveBeenCalled();
  });

  it('follows a link to another event', async () => {
    list({ selected: 'losses' });
    await userEvent.click(find('#event-losses .en-go'));
    expect(onselect).toHaveBeenLastCalledWith('until');
  });
});

describe('a long outline', () => {
  const events = Array.from({ length: 620 }, (_, n) => ({
    id: `e${String(n)}`,
    when: String(1000 + n),
    title: `Event ${String(n)}`,
    sources: ['a'],
  }));
  const many = madeTable({ events, links: [], corrections: [] });
  const entries = (): number => mounted.host.querySelectorAll('.en-entry').length;

  it('shows a page more when asked, and says how much is left', async () => {
    mounted = show(Outline, { table: many, rows: allRows(many), words: en, lang: 'en' });
    expect(entries()).toBe(200);
    await userEvent.click(find('.en-more button'));
    expect(entries()).toBe(400);
    expect(said('.en-more')).toContain('400 of 620 events listed so far');
    await userEvent.click(find('.en-more button'));
    expect(entries()).toBe(600);
    expect(said('.en-more button')).toBe('Show 20 more events');
  });

  it('has all of it on paper, opened, and pages again afterwards', async () => {
    mounted = show(Outline, { table: many, rows: allRows(many), words: en, lang: 'en' });
    dispatchEvent(new Event('beforeprint'));
    expect(entries()).toBe(620);
    expect(mounted.host.querySelectorAll('.en-sources')).toHaveLength(620);
    dispatchEvent(new Event('afterprint'));
    await vi.waitFor(() => {
      expect(entries()).toBe(200);
    });
  });
});

describe('the detail', () => {
  it('copies the citation of the event and of a source, and says so', async () => {
    const oncopy = vi.fn();
    mounted = show(Detail, {
      table,
      row: rowOf(table, 'losses'),
      words: en,
      lang: 'en',
      oncopy,
      address: 'https://example.org/#e=losses',
    });
    await userEvent.click(find('.en-cite button'));
    expect(oncopy.mock.lastCall?.[0]).toMatch(/^“How many were lost\?”.*https:\/\/example\.org\/#e=losses\n/);
    expect(said('.en-cite [role=status]')).toBe('Citation copied');
    await userEvent.click(find('.en-sources button'));
    expect(oncopy.mock.lastCall?.[0]).toMatch(/^“NIS: 3,000 casualties”\. Yonhap/);
  });

  it('gives the text to copy by hand where it could not be copied', async () => {
    mounted = show(Detail, { table, row: 0, words: en, lang: 'en', oncopy: () => Promise.resolve(false) });
    await userEvent.click(find('.en-cite button'));
    expect(said('.en-cite [role=status]')).toMatch(/^It could not be copied\. To copy by hand: “.+”/);
  });

  it('goes to the events before and after, and is off where there is none', async () => {
    const onnext = vi.fn();
    mounted = show(Detail, { table, row: 0, words: en, lang: 'en', onnext });
    expect(find('[aria-label="Previous event"]').hasAttribute('disabled')).toBe(true);
    await userEvent.click(find('[aria-label="Next event"]'));
    expect(onnext).toHaveBeenCalledOnce();
  });

  it('loads a picture from elsewhere only when asked', async () => {
    mounted = show(Detail, { table, row: rowOf(table, 'losses'), words: en, lang: 'en' });
    const pictures = (): (string | null)[] =>
      [...mounted.host.querySelectorAll('img')].map((image) => image.getAttribute('src'));
    expect(pictures()).toEqual(['beside.png']);
    await userEvent.click(find('.en-media button'));
    expect(pictures()).toEqual(['https://pictures.example/map.png', 'beside.png']);
  });
});
