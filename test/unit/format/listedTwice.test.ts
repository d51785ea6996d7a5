import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/format/read';

/** A file in which every list of texts has each of its items twice, once in a row and once apart. */
function fileOf(twice: <T>(...items: T[]) => T[]): object {
  return {
    format: 1,
    title: 'T',
    actors: [{ id: 'A' }, { id: 'B' }],
    kinds: [{ id: 'k' }, { id: 'l' }],
    treaties: [{ id: 't', depositaries: twice('A', 'B') }, { id: 'u' }],
    sources: [
      { id: 's', title: 'S' },
      { id: 'r', title: 'R' },
    ],
    coverage: [{ span: '2020', actors: twice('A', 'B') }],
    events: [
      {
        id: 'a',
        when: '2020',
        title: 'A',
        kinds: twice('k', 'l'),
        actors: twice('A', 'B'),
        sources: twice('s', 'r'),
        concerns: twice('t', 'u'),
        formerIds: twice('a1', 'a2'),
        treaties: [{ treaty: 't', act: 'signature', parties: twice('A', 'B') }],
        claims: [{ by: 'A', kinds: twice('k', 'l'), sources: twice('s', 'r') }],
      },
      { id: 'b', when: '2021', title: 'B' },
    ],
    links: [{ from: 'a', to: 'b', type: 'causes', sources: twice('s', 'r') }],
    corrections: [{ date: '2022', events: twice('a', 'b'), text: 'Corrected' }],
    successions: [{ treaties: twice('t', 'u'), of: 'A', by: twice('B', 'A'), sources: twice('s', 'r') }],
  };
}

const once = fileOf((...items) => items);
const LISTS = 15;

describe('a text that a list has twice', () => {
  it.each([
    ['side by side', fileOf((...items) => items.flatMap((item) => [item, item]))],
    ['apart', fileOf((...items) => [...items, ...items])],
    ['in a long list', fileOf((...items) => Array.from({ length: 40 }, (_, i) => items[i % items.length]!))],
  ])('%s is left out, as if it were there once', (_, file) => {
    const { file: read, issues } = readTimeline(JSON.stringify(file));
    expect(read).toEqual(readTimeline(JSON.stringify(once)).file);
    expect(new Set(issues.map(({ code, level }) => `${level} ${code}`))).toEqual(new Set(['warning listed-twice']));
    const lists = new Set(issues.map(({ at }) => at.replace(/\/\d+$/, '')));
    expect(lists.size).toBe(LISTS);
  });

  it('is a warning at its second place', () => {
    const { issues } = readTimeline(
      JSON.stringify({
        format: 1,
        title: 'T',
        events: [{ id: 'a', when: '2020', title: 'A', kinds: ['k', 'l', 'k'] }],
        kinds: [{ id: 'k' }, { id: 'l' }],
      }),
    );
    expect(issues).toMatchObject([{ level: 'warning', code: 'listed-twice', at: '/events/0/kinds/2', input: 'k' }]);
  });

  it('may be the former id of an event that the list names too', () => {
    const { file } = readTimeline(
      JSON.stringify({
        format: 1,
        title: 'T',
        events: [{ id: 'a', when: '2020', title: 'A', formerIds: ['b'] }],
        corrections: [{ date: '2022', events: ['a', 'b'], text: 'Corrected' }],
      }),
    );
    expect(file!.corrections[0]!.events).toEqual(['a']);
  });
});
