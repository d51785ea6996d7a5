import { afterEach, expect, it } from 'vitest';
import Detail from '../../../src/features/details/Detail.svelte';
import Appendix from '../../../src/outline/Appendix.svelte';
import Outline from '../../../src/outline/Outline.svelte';
import { en } from '../../../src/i18n/en/messages';
import { allRows, madeTable, rowOf } from '../../unit/outline/fixtures';
import { show, type Mounted } from './mountOutline';

const PARTIES = ['PRK', 'RUS', 'KOR', 'UKR'];
const signature = (treaty: string): object => ({
  id: `${treaty}-signed`,
  when: '1949-08-12',
  title: 'Signed',
  treaties: [{ treaty, act: 'signature', parties: [...PARTIES, ...PARTIES] }],
});
const ratifications = (treaty: string): object[] =>
  PARTIES.map((party) => ({
    id: `${treaty}-${party}`,
    when: '1950',
    title: 'Ratified',
    treaties: [
      { treaty, act: 'ratification', parties: [party, party] },
      { treaty, act: 'ratification', parties: [party] },
    ],
    concerns: [treaty, treaty],
  }));
/** Everything that a file can say twice without an error, and kinds, parties and measures that differ only in their id. */
const table = madeTable({
  kinds: [
    { id: 'k', name: 'Statement' },
    { id: 'l', name: 'Statement' },
  ],
  treaties: [{ id: 'first' }, { id: 'second' }],
  events: [
    signature('first'),
    signature('second'),
    ...ratifications('first'),
    ...ratifications('second'),
    {
      id: 'twice',
      when: '1960',
      title: 'Twice',
      kinds: ['k', 'l', 'k'],
      actors: ['PRK', 'PRK', { id: 'PRK', role: 'host' }],
      sources: ['a', 'a'],
      claims: [
        {
          by: 'KOR',
          kinds: ['k', 'l'],
          sources: ['b', 'b'],
          figures: [
            { measure: 'all', best: 1 },
            { measure: 'all', best: 1 },
          ],
        },
        {
          by: 'KOR',
          kinds: ['k', 'l'],
          sources: ['b', 'b'],
          figures: [
            { measure: 'all', best: 1 },
            { measure: 'all', best: 2 },
          ],
        },
      ],
      media: [{ src: 'a.png' }, { src: 'a.png' }],
    },
  ],
  links: [
    { from: 'twice', to: 'first-signed', type: 'causes' },
    { from: 'twice', to: 'first-signed', type: 'causes' },
  ],
  coverage: [{ span: '1949', actors: ['PRK', 'PRK'] }],
  corrections: [{ date: '2026', events: ['twice', 'twice'], text: 'Corrected' }],
});

let mounted: Mounted;
afterEach(() => mounted.remove());

const shared = { table, rows: allRows(table), messages: en, lang: 'en', full: true };

it('the outline shows every event', () => {
  mounted = show(Outline, shared);
  expect(mounted.host.querySelectorAll('[id^="event-"]')).toHaveLength(table.count);
});

it('what follows the outline shows both treaties, each with a table, though both were signed on one day', () => {
  mounted = show(Appendix, { ...shared, level: 2, on: '1955-01-01' });
  expect(mounted.host.querySelectorAll('.en-ratifications')).toHaveLength(2);
  expect(mounted.host.querySelectorAll('.en-appendix-treaty')).toHaveLength(2);
});

it.each(['twice', 'first-signed', 'second-PRK'])('the details show the event %s', (id) => {
  const props = { table, row: rowOf(table, id), messages: en, lang: 'en' };
  const none = (): void => undefined;
  mounted = show(Detail, { ...props, onselect: none, oncopy: none, onnext: none });
  expect(mounted.host.textContent).toContain(en.detail.sources);
});
