import { afterEach, describe, expect, it } from 'vitest';
import Detail from '../../../src/features/details/Detail.svelte';
import { namesOf } from '../../../src/chart/names';
import Legend from '../../../src/outline/Legend.svelte';
import { legendOf } from '../../../src/outline/legend';
import Outline from '../../../src/outline/Outline.svelte';
import { allTexts as de } from '../../../src/i18n/de/messages';
import { en } from '../../../src/i18n/en/messages';
import { allRows, madeTable, rowOf } from '../../unit/outline/fixtures';
import { violations, show, type Mounted } from './mountOutline';

const table = madeTable();
const none = (): void => undefined;
let mounted: Mounted;
afterEach(() => mounted.remove());

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (theme) => {
  it.each(['losses', 'in-force', 'hostile', 'until'])('in the details of %s', async (id) => {
    const props = {
      table,
      row: rowOf(table, id),
      messages: en,
      lang: 'en',
      onselect: none,
      oncopy: none,
      onprevious: none,
      onclose: none,
    };
    mounted = show(Detail, props, { theme, width: 344 });
    expect(await violations(mounted.host)).toEqual([]);
  });

  it.each([344, 800])('in the outline at %d px, everything opened', async (width) => {
    mounted = show(
      Outline,
      { table, rows: allRows(table), messages: de, lang: 'de', selected: 'in-force', full: true },
      { theme, width },
    );
    for (const details of mounted.host.querySelectorAll('details')) details.open = true;
    expect(await violations(mounted.host)).toEqual([]);
  });

  it('in the legend', async () => {
    mounted = show(
      Legend,
      { contents: legendOf(table, allRows(table), true), messages: en, names: namesOf(table, 'en') },
      { theme },
    );
    expect(await violations(mounted.host)).toEqual([]);
  });
});

describe('nothing overflows its column', () => {
  it.each([280, 344, 390])('at %d px', (width) => {
    mounted = show(
      Outline,
      { table, rows: allRows(table), messages: de, lang: 'de', full: true, oncopy: none },
      { width },
    );
    for (const details of mounted.host.querySelectorAll('details')) details.open = true;
    const right = mounted.host.getBoundingClientRect().right;
    // Visually hidden text is one pixel wide and clipped; arrows of a scale may touch the edge.
    const wide = [...mounted.host.querySelectorAll('*')].filter(
      (element) => !element.closest('.en-hidden, svg') && element.getBoundingClientRect().right > right + 1,
    );
    expect(wide.map((element) => `${element.tagName} ${element.className}`)).toEqual([]);
  });
});
