import { afterEach, describe, expect, it } from 'vitest';
import Detail from '../../../src/outline/Detail.svelte';
import Legend from '../../../src/outline/Legend.svelte';
import { legendOf } from '../../../src/outline/legend';
import Outline from '../../../src/outline/Outline.svelte';
import { de } from '../../../src/outline/words/de';
import { en } from '../../../src/outline/words/en';
import { allRows, madeTable, rowOf } from '../../unit/outline/made';
import { faults, show, type Mounted } from './mounted';

const table = madeTable();
const none = (): void => undefined;
let mounted: Mounted;
afterEach(() => mounted.remove());

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (theme) => {
  it.each(['losses', 'in-force', 'hostile', 'until'])('in the detail of %s', async (id) => {
    const props = {
      table,
      row: rowOf(table, id),
      words: en,
      lang: 'en',
      onselect: none,
      oncopy: none,
      onprevious: none,
      onclose: none,
    };
    mounted = show(Detail, props, { theme, width: 344 });
    expect(await faults(mounted.host)).toEqual([]);
  });

  it.each([344, 800])('in the outline at %d px, everything opened', async (width) => {
    mounted = show(
      Outline,
      { table, rows: allRows(table), words: de, lang: 'de', selected: 'in-force', full: true },
      { theme, width },
    );
    for (const details of mounted.host.querySelectorAll('details')) details.open = true;
    expect(await faults(mounted.host)).toEqual([]);
  });

  it('in the legend', async () => {
    mounted = show(Legend, { contents: legendOf(table, allRows(table), true), words: en }, { theme });
    expect(await faults(mounted.host)).toEqual([]);
  });
});

describe('nothing runs out of its column', () => {
  it.each([280, 344, 390])('at %d px', (width) => {
    mounted = show(
      Outline,
      { table, rows: allRows(table), words: de, lang: 'de', full: true, oncopy: none },
      { width },
    );
    for (const details of mounted.host.querySelectorAll('details')) details.open = true;
    const right = mounted.host.getBoundingClientRect().right;
    // Spoken words are one pixel wide and cut; arrows of a scale may touch the edge.
    const wide = [...mounted.host.querySelectorAll('*')].filter(
      (element) => !element.closest('.en-hidden, svg') && element.getBoundingClientRect().right > right + 1,
    );
    expect(wide.map((element) => `${element.tagName} ${element.className}`)).toEqual([]);
  });
});
