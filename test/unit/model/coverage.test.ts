import { describe, expect, it } from 'vitest';
import { sceneGaps } from '../../../src/layout/coverage';
import type { ChartGeometry } from '../../../src/layout/types';
import { buildTable } from '../../../src/model/buildTable';
import { coveredOf, gapsIn } from '../../../src/model/coverage';
import type { EventTable } from '../../../src/model/table';
import { isoDay } from '../../../src/time/day';
import { instant, utc } from '../../../src/time/instant';
import { date, draft, file } from './fixtures';

function tableOf(...spans: readonly (readonly [span: string, ...actors: string[]])[]): EventTable {
  const coverage = spans.map(([span, ...actors]) => ({
    span,
    dates: date(span),
    ...(actors.length > 0 && { actors }),
  }));
  return buildTable(file([draft('a', '2020')], { coverage }));
}
const linesOf = (table: EventTable, actor: string): string[] =>
  coveredOf(table, actor).map(({ from, to }) =>
    [from, to].map((at) => (Number.isFinite(at) ? isoDay(instant(at)) : '..')).join('/'),
  );

describe('the coverage of an actor', () => {
  const table = tableOf(['2000/2001', 'A'], ['2001-06/2003', 'A', 'B'], ['2010', 'B'], ['2020/..']);
  it.each([
    ['A', ['2000-01-01/2004-01-01', '2020-01-01/..']],
    ['B', ['2001-06-01/2004-01-01', '2010-01-01/2011-01-01', '2020-01-01/..']],
    [
      'C, which no entry names, is that of every actor',
      ['2000-01-01/2004-01-01', '2010-01-01/2011-01-01', '2020-01-01/..'],
    ],
  ])('%s', (actor, expected) => {
    expect(linesOf(table, actor.split(',')[0]!)).toEqual(expected);
  });

  // The lane of a group was once hatched from end to end, behind the events of its members.
  it('of a group includes that of its members, however deep', () => {
    const actors = [{ id: 'G' }, { id: 'M', parent: 'G' }, { id: 'S', parent: 'M' }];
    const coverage = [
      { span: '2000', dates: date('2000'), actors: ['S'] },
      { span: '2005', dates: date('2005'), actors: ['other'] },
    ];
    const group = buildTable(file([draft('a', '2020')], { actors, coverage }));
    expect(linesOf(group, 'G')).toEqual(['2000-01-01/2001-01-01']);
    expect(linesOf(group, 'other')).toEqual(['2005-01-01/2006-01-01']);
  });

  it('is unknown where the file does not state it, and no gap is drawn', () => {
    expect(gapsIn(coveredOf(tableOf(), 'A'), 0, 100)).toEqual([]);
  });
});

describe('gaps', () => {
  const covered = [
    { from: 10, to: 20 },
    { from: 30, to: 40 },
  ];
  it.each([
    [0, 50, ['0–10', '20–30', '40–50']],
    [12, 18, []],
    [15, 35, ['20–30']],
    [41, 60, ['41–60']],
    [0, 10, ['0–10']],
  ])('between %i and %i: %j', (from, to, expected) => {
    expect(gapsIn(covered, from, to).map((gap) => `${gap.from}–${gap.to}`)).toEqual(expected);
  });

  it('are drawn at the lower edge of their lanes, within the chart', () => {
    const frame = {
      plotLeft: 100,
      plotWidth: 365,
      width: 465,
      lanes: [
        { top: 50, height: 30 },
        { top: 80, height: 40 },
      ],
    } as unknown as ChartGeometry;
    const shown = { from: utc(2021), to: utc(2022) };
    const half = [{ from: utc(2021, 3, 1), to: utc(2030) }];
    expect(sceneGaps([half, []], frame, shown)).toEqual([{ x0: 100, x1: 159, y: 78 }]);
  });
});
