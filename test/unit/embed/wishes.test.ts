import { describe, expect, it } from 'vitest';
import { sensible } from '../../../src/view/known';
import { wishOf, type Wish } from '../../../src/embed/wishes';
import { utc } from '../../../src/time/instant';

const NAMES = {
  kinds: ['treaty', 'visit'],
  actors: ['PRK', 'RUS'],
  status: ['claimed'],
  by: ['nis'],
  measures: ['killed'],
  resolve: (id: string) => (id === 'old' || id === 'new' ? 'new' : null),
};

describe('an attribute asks for', () => {
  it.each<[Wish, string | null, unknown]>([
    ['shown', '2024-06/2024-12', { type: 'show', span: { from: utc(2024, 6), to: utc(2025) } }],
    ['shown', ' 2024 ', { type: 'show', span: { from: utc(2024), to: utc(2025) } }],
    ['shown', null, { type: 'fit' }],
    ['shown', 'next summer', null],
    ['shown', '2025/2024', null],
    ['kinds', 'treaty', { type: 'filter', filter: { kinds: ['treaty'] } }],
    ['kinds', 'treaty, visit  treaty', { type: 'filter', filter: { kinds: ['treaty', 'visit'] } }],
    ['kinds', 'gone,visit', { type: 'filter', filter: { kinds: ['visit'] } }],
    ['kinds', 'gone', null],
    ['kinds', '', { type: 'filter', filter: { kinds: [] } }],
    ['kinds', null, { type: 'filter', filter: { kinds: [] } }],
    ['actors', 'PRK', { type: 'filter', filter: { actors: ['PRK'] } }],
    ['status', 'claimed', { type: 'filter', filter: { status: ['claimed'] } }],
    ['status', 'doubtful', null],
    ['by', 'nis', { type: 'filter', filter: { by: ['nis'] } }],
    ['query', 'drone "test"', { type: 'query', text: 'drone "test"' }],
    ['query', null, { type: 'query', text: '' }],
    ['selected', 'old', { type: 'select', id: 'new' }],
    ['selected', 'gone', null],
    ['selected', null, { type: 'close' }],
    ['form', 'claims', { type: 'form', form: 'claims' }],
    ['form', null, { type: 'form', form: 'picture' }],
    ['form', 'map', null],
    ['measures', 'killed', { type: 'measures', measures: ['killed'] }],
    ['measures', 'gone', null],
    ['ties', 'all', { type: 'ties', ties: 'all' }],
    ['ties', null, { type: 'ties', ties: 'near' }],
    ['on', '1991-12-26', { type: 'on', day: '1991-12-26' }],
    ['on', 'a Tuesday', null],
    ['on', null, { type: 'on', day: null }],
    ['lanes', 'tone', { type: 'lanes', lanes: 'tone' }],
    ['lanes', null, { type: 'lanes', lanes: 'actor' }],
    ['lanes', 'sideways', null],
    ['lang', 'de-AT', { type: 'lang', lang: 'de-AT' }],
    ['lang', null, null],
  ])('%s=%j', (name, text, action) => {
    expect(wishOf(name, text, NAMES)).toEqual(action);
  });
});

it.each([
  [
    ['b', 'a', 'b'],
    ['b', 'a'],
  ],
  [['x', 'a'], ['a']],
  [['x'], null],
  [[], []],
])('of %j a file that knows a and b takes %j', (list, taken) => {
  expect(sensible(list, ['a', 'b'])).toEqual(taken);
});
