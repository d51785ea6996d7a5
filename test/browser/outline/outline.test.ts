import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import Detail from '../../../src/features/details/Detail.svelte';
import Outline from '../../../src/outline/Outline.svelte';
import { en } from '../../../src/i18n/en/messages';
import { allRows, madeTable, rowOf } from '../../unit/outline/fixtures';
import { show, type Mounted } from './mountOutline';

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
    mounted = show(Outline, { table, rows: allRows(table), messages: en, lang: 'en', onselect, ...props });
  };

  it('opens an event by keyboard and reports it', async () => {
    list();
    find('#event-losses summary').focus();
    await userEvent.keyboard('{Enter}');
    expect(find('#event-losses details').hasAttribute('open')).toBe(true);
    expect(onselect).toHaveBeenLastCalledWith('losses');
  });

  it('reports nothing when an event is closed', async () => {
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

  it('shows another page on request, and says how much is left', async () => {
    mounted = show(Outline, { table: many, rows: allRows(many), messages: en, lang: 'en' });
    expect(entries()).toBe(200);
    await userEvent.click(find('.en-more button'));
    expect(entries()).toBe(400);
    expect(said('.en-more')).toContain('400 of 620');
    await userEvent.click(find('.en-more button'));
    expect(entries()).toBe(600);
    expect(said('.en-more button')).toBe('Show 20 more');
  });

  it('shows everything, opened, where all details are printed', () => {
    mounted = show(Outline, { table: many, rows: allRows(many), messages: en, lang: 'en', full: true });
    expect(entries()).toBe(620);
    expect(mounted.host.querySelectorAll('.en-sources')).toHaveLength(620);
  });

  it('says on paper how many of its events are printed', () => {
    mounted = show(Outline, { table: many, rows: allRows(many), messages: en, lang: 'en' });
    const more = mounted.host.querySelector('.en-more')!;
    expect([...more.querySelectorAll(':not(.en-no-print)')].map((each) => each.textContent)).toEqual(['200 of 620']);
    expect(more.closest('.en-no-print')).toBeNull();
  });
});

describe('the details', () => {
  it('copies the citation of the event and of a source, and confirms it', async () => {
    const oncopy = vi.fn();
    mounted = show(Detail, {
      table,
      row: rowOf(table, 'losses'),
      messages: en,
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

  it('offers the text for copying by hand where copying failed', async () => {
    mounted = show(Detail, { table, row: 0, messages: en, lang: 'en', oncopy: () => Promise.resolve(false) });
    await userEvent.click(find('.en-cite button'));
    expect(said('.en-cite [role=status]')).toMatch(/^Copying failed\. Copy by hand: “.+”/);
  });

  it('goes to the previous and next event, with a disabled button where there is none', async () => {
    const onnext = vi.fn();
    mounted = show(Detail, { table, row: 0, messages: en, lang: 'en', onnext });
    expect(find('[aria-label="Previous event"]').hasAttribute('disabled')).toBe(true);
    await userEvent.click(find('[aria-label="Next event"]'));
    expect(onnext).toHaveBeenCalledOnce();
  });
});
