import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../src/format/schema';
import type { Family, Kind, Tone } from '../../../src/format/types';
import { buildTable } from '../../../src/model/buildTable';
import { hueOf, markChannels, shapeOf } from '../../../src/model/markChannels';
import { withPerspective } from '../../../src/model/perspective';
import type { EventTable } from '../../../src/model/table';
import { toneHueOf } from '../../../src/model/toneHue';
import { draft, file } from './fixtures';

const kind = (id: string, family?: Family, tone?: Tone): Kind => ({
  id,
  ...(family && { family }),
  ...(tone && { tone }),
});
/** A table with an event of each of these kinds; '' for one without. */
const tableOf = (kinds: readonly Kind[], ids: readonly string[]): EventTable =>
  buildTable(
    file(
      ids.map((id, at) => draft(`e${at}`, String(2000 + at), { kinds: id ? [id] : [] })),
      { kinds },
    ),
  );
/** Shape and hue of each event. */
const looks = (table: EventTable): string[] =>
  Array.from({ length: table.count }, (_, row) => `${FAMILIES[shapeOf(table, row)]!} ${hueOf(table, row)}`);

describe('shape and hue of marks tell', () => {
  const several = [
    kind('test', 'weapons', 'material-conflict'),
    kind('talks', 'visit', 'verbal-cooperation'),
    kind('note', 'statement', 'neutral'),
  ];

  it.each<[string, readonly Kind[], readonly string[], string, readonly string[]]>([
    [
      'families and tones where there are several of both',
      several,
      ['test', 'talks', 'note'],
      'family tone',
      ['weapons 2', 'visit 0', 'statement 1'],
    ],
    [
      'kinds and tones where all events have the same family',
      [kind('signed', 'treaty', 'verbal-cooperation'), kind('left', 'treaty', 'material-conflict')],
      ['signed', 'left', 'left'],
      'kind tone',
      ['troops 0', 'treaty 2', 'treaty 2'],
    ],
    [
      'families by both where all events have the same tone, whose hue the largest family keeps',
      [
        kind('strike', 'loss', 'material-conflict'),
        kind('test', 'weapons', 'material-conflict'),
        kind('threat', 'statement', 'verbal-conflict'),
      ],
      ['strike', 'strike', 'strike', 'test', 'test', 'threat'],
      'family family',
      ['loss 2', 'loss 2', 'loss 2', 'weapons 0', 'weapons 0', 'statement 1'],
    ],
    [
      'kinds by both in a table with a column of kinds alone, which would be all grey crosses',
      [kind('Meeting'), kind('Election'), kind('Speech')],
      ['Meeting', 'Speech', 'Election', 'Speech', 'Speech', 'Election', ''],
      'kind kind',
      ['troops 1', 'other 0', 'treaty 2', 'other 0', 'other 0', 'treaty 2', 'weapons 1'],
    ],
    [
      'what they always tell where nothing differs',
      several,
      ['test', 'test'],
      'family tone',
      ['weapons 2', 'weapons 2'],
    ],
    ['what they always tell where no event has a kind', [], ['', ''], 'family tone', ['other 1', 'other 1']],
    ['what they always tell in a file without events', several, [], 'family tone', []],
  ])('%s', (_, kinds, ids, channels, expected) => {
    const table = tableOf(kinds, ids);
    const { shape, hue } = markChannels(table);
    expect([`${shape} ${hue}`, looks(table)]).toEqual([channels, expected]);
  });

  it('kinds as far as there are shapes; those that are left share the last', () => {
    const ids = Array.from({ length: 14 }, (_, at) => `k${String(at)}`);
    const table = tableOf(
      ids.map((id) => kind(id, 'statement', 'neutral')),
      ids,
    );
    const shapes = Array.from({ length: table.count }, (_, row) => shapeOf(table, row));
    expect(new Set(shapes.slice(0, 9)).size).toBe(9);
    expect(new Set(shapes.slice(9))).toEqual(new Set([FAMILIES.indexOf('other')]));
  });

  it('the same from the perspective of a claimant who tells an event as another kind', () => {
    const kinds = [
      kind('signed', 'treaty', 'neutral'),
      kind('left', 'treaty', 'neutral'),
      kind('blast', 'weapons', 'material-conflict'),
    ];
    const claims = [{ by: 'TASS', kinds: ['blast'] }];
    const table = buildTable(
      file([draft('a', '2001', { kinds: ['signed'], claims }), draft('b', '2002', { kinds: ['left'] })], {
        kinds,
        actors: [{ id: 'TASS' }],
      }),
    );
    const perspective = withPerspective(table, ['TASS']);
    expect(perspective).not.toBe(table);
    expect(markChannels(perspective)).toBe(markChannels(table));
    expect([looks(table), looks(perspective)]).toEqual([
      ['treaty 0', 'troops 2'],
      ['other 1', 'troops 2'],
    ]);
    expect(toneHueOf(perspective, 0)).toBe(2);
  });
});
