import { describe, expect, it } from 'vitest';
import { utc } from '../../../src/time/instant';
import {
  readAttribute,
  readAttributes,
  toPlainView,
  VIEW_ATTRIBUTES,
  writeAttributes,
} from '../../../src/view/attributes';
import { filterKnown, stepChange } from '../../../src/view/known';
import { EVERYTHING, type ViewChange, type ViewState } from '../../../src/view/state';
import type { ViewAttribute } from '../../../src/view/viewCodec';
import { span, stories, view } from './fixtures';

const NAMES = {
  kinds: ['treaty', 'visit'],
  actors: ['PRK', 'RUS'],
  status: ['claimed'],
  claimants: ['nis'],
  measures: ['killed'],
  stepOf: (story: string, step: number) => stepChange(stories, story, step),
  resolve: (id: string) => (id === 'old' || id === 'new' ? 'new' : null),
};

describe('an attribute changes', () => {
  it.each<[ViewAttribute, string | null, ViewChange | null]>([
    ['shown', '2024-06/2024-12', { shown: span(utc(2024, 6), utc(2025)) }],
    ['shown', ' 2024 ', { shown: span(utc(2024), utc(2025)) }],
    ['shown', null, { shown: null }],
    ['shown', '', null],
    ['shown', 'next summer', null],
    ['shown', '2025/2024', null],
    ['kinds', 'treaty', { filter: { kinds: ['treaty'] } }],
    ['kinds', 'treaty, visit  treaty', { filter: { kinds: ['treaty', 'visit'] } }],
    ['kinds', 'gone,visit', { filter: { kinds: ['visit'] } }],
    ['kinds', 'gone', null],
    ['kinds', '', { filter: { kinds: [] } }],
    ['kinds', null, { filter: { kinds: [] } }],
    ['actors', 'PRK', { filter: { actors: ['PRK'] } }],
    ['status', 'claimed', { filter: { status: ['claimed'] } }],
    ['status', 'doubtful', null],
    ['claimants', 'nis', { filter: { claimants: ['nis'] } }],
    ['query', 'drone "test"', { filter: { query: 'drone "test"' } }],
    ['query', ' drone', { filter: { query: ' drone' } }],
    ['query', null, { filter: { query: '' } }],
    ['filtering', 'highlight', { filter: { filtering: 'highlight' } }],
    ['filtering', 'blink', null],
    ['filtering', null, { filter: { filtering: 'hide' } }],
    ['selected', 'old', { selected: 'new' }],
    ['selected', 'gone', null],
    ['selected', '', { selected: null }],
    ['selected', null, { selected: null }],
    ['view', 'claims', { viewMode: 'claims' }],
    ['view', null, { viewMode: 'picture' }],
    ['view', 'map', null],
    ['measures', 'killed', { measures: ['killed'] }],
    ['measures', 'gone', null],
    ['links', 'all', { links: 'all' }],
    ['links', null, { links: 'near' }],
    ['date', '1991-12-26', { asOfDate: '1991-12-26' }],
    ['date', 'a Tuesday', null],
    ['date', '', { asOfDate: null }],
    ['date', null, { asOfDate: null }],
    ['lanes', 'tone', { lanes: 'tone' }],
    ['lanes', null, { lanes: 'actor' }],
    ['lanes', 'sideways', null],
    ['lanes', 'constructor', null],
    ['lang', 'de-AT', { lang: 'de-AT' }],
    ['lang', '', null],
    ['lang', null, null],
    ['story', 'rise', { story: 'rise', step: 1, shown: span(utc(2021), utc(2022)) }],
    ['story', 'gone', null],
    ['story', '', { story: null, step: 1 }],
    ['story', null, { story: null, step: 1 }],
    ['step', '2', null],
    ['step', null, { step: 1 }],
  ])('%s=%j', (name, text, change) => {
    expect(readAttribute(name, text, NAMES, view)).toEqual(change);
  });
});

describe('the attribute step', () => {
  it.each<[string, ViewChange | null]>([
    ['1', { story: 'rise', step: 1, shown: span(utc(2021), utc(2022)) }],
    ['2', { story: 'rise', step: 2, shown: span(utc(2021), utc(2022)) }],
    ['4', null],
    ['0', null],
    ['-1', null],
    ['1.5', null],
    ['two', null],
    ['', null],
  ])('%j of a story with three steps', (text, change) => {
    expect(readAttribute('step', text, NAMES, { story: 'rise', step: 3 })).toEqual(change);
  });

  it('belongs to the story that is given with it', () => {
    const attributes = new Map<string, string>([
      ['step', '3'],
      ['story', 'rise'],
    ]);
    expect(readAttributes((name) => attributes.get(name) ?? null, NAMES).at(-1)).toMatchObject({
      story: 'rise',
      step: 3,
    });
  });

  it('keeps its number in another story that has such a step', () => {
    expect(readAttribute('story', 'fall', NAMES, { story: 'rise', step: 3 })).toMatchObject({ step: 1 });
    expect(readAttribute('story', 'rise', NAMES, { story: null, step: 3 })).toMatchObject({ step: 3 });
  });
});

const whole: ViewState = { ...view, shown: span(utc(2020), utc(2026)) };
const full: ViewState = {
  ...whole,
  shown: span(utc(2024, 6), utc(2025)),
  filter: { ...EVERYTHING, kinds: ['treaty', 'visit'], query: ' a "b" ' },
  selected: 'new',
  asOfDate: '1991-12-26',
};

describe('a view', () => {
  it('is written as the language and what differs from the file’s default', () => {
    expect(writeAttributes(whole, whole)).toEqual([['lang', 'en']]);
    expect(writeAttributes(full, whole)).toEqual([
      ['lang', 'en'],
      ['shown', '2024-06/2024-12'],
      ['kinds', 'treaty visit'],
      ['query', ' a "b" '],
      ['selected', 'new'],
      ['date', '1991-12-26'],
    ]);
  });

  it('is plain values under the names of the attributes', () => {
    const plain = toPlainView(full);
    expect(Object.keys(plain).sort()).toEqual([...VIEW_ATTRIBUTES].sort());
    expect(plain).toEqual({
      ...{ shown: '2024-06/2024-12', kinds: ['treaty', 'visit'], actors: [], status: [], claimants: [] },
      ...{ query: ' a "b" ', filtering: 'hide', selected: 'new', lanes: 'actor', view: 'picture', links: 'near' },
      ...{ axis: 'auto', calendar: null },
      ...{ measures: [], date: '1991-12-26', lang: 'en', story: null, step: 1 },
    });
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
  expect(filterKnown(list, ['a', 'b'])).toEqual(taken);
});
