import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actSign, drawTreaty } from '../../../../src/features/treaties/render';
import { ACTS } from '../../../../src/format/schema';
import { readTimeline } from '../../../../src/format/read';
import { PARTY_LINE, actAt, sceneTreaty, type SceneTreaty } from '../../../../src/features/treaties/layout';
import { buildTable } from '../../../../src/model/buildTable';
import { treatyHistories } from '../../../../src/model/treatyActions';
import { phasesOf } from '../../../../src/model/phases';
import { utc, type Span } from '../../../../src/time/instant';
import { EVEN } from '../../../property/layout/arbitraries';
import { RECORDED, recorder } from '../../render/recorder';

const table = buildTable(readTimeline(readFileSync('data/arms-control.json', 'utf8')).file!);

function rowOf(id: string, shown: Span): SceneTreaty {
  const history = treatyHistories(table).find(({ treaty }) => treaty.id === id)!;
  return sceneTreaty({
    history,
    phases: phasesOf(history),
    shown,
    width: 600,
    end: utc(2026, 2, 6),
    measure: EVEN,
    labelOf: (actions) =>
      `${actions.map(({ act }) => act).join('+')} ${[...new Set(actions.flatMap(({ parties }) => parties))].join(' ')}`,
  });
}

function drawn(id: string, shown: Span): string[] {
  const pen = recorder();
  const options = { axis: { lower: [], upper: [] } as never, width: 600, top: 0, day: 300, chosen: null, hover: null };
  drawTreaty(pen, rowOf(id, shown), options, RECORDED);
  return pen.lines;
}

describe('the row of a treaty', () => {
  it('shows open, in force, suspended and ended, each with its act', () => {
    expect(drawn('new-start', { from: utc(2008), to: utc(2028) })).toMatchInlineSnapshot(`
      [
        "rect 0 0 size 600 48: background",
        "rect 68.1 25.6 size 24.8 6.8: background, line cooperation 1.2",
        "rect 93 25 size 361.8 8: cooperation",
        "clip 454.9 25 size 88 8",
        "  rect 454.9 25 size 88 8: background",
        "  path M0 8L8 0 at 446.9 25: line conflict 2.6",
        "  path M0 8L8 0 at 452.9 25: line conflict 2.6",
        "  path M0 8L8 0 at 458.9 25: line conflict 2.6",
        "  path M0 8L8 0 at 464.9 25: line conflict 2.6",
        "  path M0 8L8 0 at 470.9 25: line conflict 2.6",
        "  path M0 8L8 0 at 476.9 25: line conflict 2.6",
        "  path M0 8L8 0 at 482.9 25: line conflict 2.6",
        "  path M0 8L8 0 at 488.9 25: line conflict 2.6",
        "  path M0 8L8 0 at 494.9 25: line conflict 2.6",
        "  path M0 8L8 0 at 500.9 25: line conflict 2.6",
        "  path M0 8L8 0 at 506.9 25: line conflict 2.6",
        "  path M0 8L8 0 at 512.9 25: line conflict 2.6",
        "  path M0 8L8 0 at 518.9 25: line conflict 2.6",
        "  path M0 8L8 0 at 524.9 25: line conflict 2.6",
        "  path M0 8L8 0 at 530.9 25: line conflict 2.6",
        "  path M0 8L8 0 at 536.9 25: line conflict 2.6",
        "  path M0 8L8 0 at 542.9 25: line conflict 2.6",
        "rect 454.9 25.6 size 88 6.8: line conflict 1.2",
        "line 300 0 to 300 48: line focus 1.2",
        "path M0-6V6 at 92.1 29: line background 4",
        "path M0-6V6 at 92.1 29: line text 1.8",
        "path M0-6V6 at 89.2 29: line background 4",
        "path M0-6V6 at 89.2 29: line text 1.8",
        "path M-1.2-6H1.2V6H-1.2Z at 92.7 29: line background 4",
        "path M-1.2-6H1.2V6H-1.2Z at 92.7 29: text",
        "path M-1.2-6H1.2V6H-1.2Z at 92.3 29: line background 4",
        "path M-1.2-6H1.2V6H-1.2Z at 92.3 29: text",
        "path M-5 0H4M1-3.5L4.5 0L1 3.5 at 392.8 29: line background 4",
        "path M-5 0H4M1-3.5L4.5 0L1 3.5 at 392.8 29: line text 1.8",
        "path M-5 0H4M1-3.5L4.5 0L1 3.5 at 392.4 29: line background 4",
        "path M-5 0H4M1-3.5L4.5 0L1 3.5 at 392.4 29: line text 1.8",
        "path M-5 0H4M1-3.5L4.5 0L1 3.5 at 392.2 29: line background 4",
        "path M-5 0H4M1-3.5L4.5 0L1 3.5 at 392.2 29: line text 1.8",
        "path M-5 0H4M1-3.5L4.5 0L1 3.5 at 392.2 29: line background 4",
        "path M-5 0H4M1-3.5L4.5 0L1 3.5 at 392.2 29: line text 1.8",
        "path M-4.2 0A4.2 4.2 0 1 1 4.2 0A4.2 4.2 0 1 1-4.2 0Z at 68 29: line background 4",
        "path M-4.2 0A4.2 4.2 0 1 1 4.2 0A4.2 4.2 0 1 1-4.2 0Z at 68 29: background, line text 1.6",
        "path M-4-5H-1V5H-4ZM1-5H4V5H1Z at 454.8 29: line background 4",
        "path M-4-5H-1V5H-4ZM1-5H4V5H1Z at 454.8 29: text",
        "path M-4-5H-1V5H-4ZM1-5H4V5H1Z at 454.3 29: line background 4",
        "path M-4-5H-1V5H-4ZM1-5H4V5H1Z at 454.3 29: text",
        "path M-4-5H-1V5H-4ZM1-5H4V5H1Z at 454.3 29: line background 4",
        "path M-4-5H-1V5H-4ZM1-5H4V5H1Z at 454.3 29: text",
        "path M-4.5-4.5H4.5V4.5H-4.5Z at 543 29: line background 4",
        "path M-4.5-4.5H4.5V4.5H-4.5Z at 543 29: text",
        "path M-4.5-5.5L6 0L-4.5 5.5Z at 92.9 29: line background 4",
        "path M-4.5-5.5L6 0L-4.5 5.5Z at 92.9 29: text",
        "text "expiry USA RUS" at 449 14: small text on background",
        "text "entry-into-force USA RUS" at 88.9 14: small text on background",
      ]
    `);
  });

  it('fades a phase in over the days on one of which it began', () => {
    const { phases } = rowOf('cfe', { from: utc(2007, 12, 1), to: utc(2007, 12, 25) });
    expect(phases.map(({ state, x0, core }) => [state, Math.round(x0), Math.round(core)])).toEqual([
      ['force', -20, -20],
      ['suspended', 275, 325],
    ]);
  });

  it('continues a phase that nothing ended beyond the end of the file', () => {
    const { phases } = rowOf('npt', { from: utc(2020), to: utc(2032) });
    expect(phases.map(({ state, x1, goesOn }) => [state, Math.round(x1), goesOn])).toEqual([['force', 305, true]]);
  });

  it('connects an announcement with the day of its effect', () => {
    const { waits } = rowOf('inf', { from: utc(2019), to: utc(2020) });
    expect(waits.map(({ x0, x1 }) => [Math.round(x0), Math.round(x1)])).toEqual([[51, 350]]);
  });

  it('draws nothing of a history that is out of view', () => {
    const { phases, acts, waits } = rowOf('salt-1', { from: utc(1990), to: utc(2000) });
    expect([phases.filter(({ state }) => state !== 'ended'), acts, waits]).toEqual([[], [], []]);
  });

  it('does not let labels overlap', () => {
    for (const { treaty } of treatyHistories(table)) {
      const { acts } = rowOf(treaty.id, { from: utc(1985), to: utc(2026) });
      const labels = acts.filter(({ label }) => label).sort((a, b) => a.labelX - b.labelX);
      labels.forEach(({ label, labelX }, i) => {
        const next = labels[i + 1];
        if (next) expect(labelX + EVEN(label)).toBeLessThan(next.labelX);
        expect(labelX + EVEN(label)).toBeLessThanOrEqual(600);
      });
    }
  });

  it('is drawn under the number of its parties, and lower by its height', () => {
    const shown = { from: utc(1990), to: utc(2012) };
    const history = treatyHistories(table).find(({ treaty }) => treaty.id === 'start-1')!;
    const counts = [
      { at: utc(1994, 12, 5), sure: 5, most: 5, all: 5 },
      { at: utc(2009, 12, 5), sure: 0, most: 0, all: 0 },
    ];
    const parties = { counts, textOf: ({ sure }: { sure: number }) => `${sure} parties` };
    const scene = sceneTreaty({
      history,
      phases: phasesOf(history),
      shown,
      width: 600,
      end: utc(2026, 2, 6),
      measure: EVEN,
      labelOf: () => '',
      parties,
    });
    const pen = recorder();
    const [axis, top] = [{ lower: [], upper: [] } as never, PARTY_LINE.height];
    drawTreaty(pen, scene, { axis, width: 600, top, day: 300, chosen: null, hover: null }, RECORDED);
    expect(pen.lines.slice(0, 6)).toMatchInlineSnapshot(`
      [
        "rect 0 0 size 600 104: background",
        "rect 134.3 52 size 409.1 1: rule",
        "path M134.3,18L543.5,18L543.5,52L543.5,52L543.5,52L134.3,52Z at 0 0: cooperation, at 20%",
        "path M134.3,18L543.5,18L543.5,52 at 0 0: line cooperation 1.5",
        "text "5 parties" at 478.5 13: small text on background",
        "rect 43.1 81.6 size 91.3 6.8: background, line cooperation 1.2",
      ]
    `);
    const signs = (lines: readonly string[]): number[] =>
      lines
        .filter((line) => line.startsWith('path M-4.5-5.5L6 0'))
        .map((line) => Number(/at \S+ (\d+)/.exec(line)?.[1]));
    expect(signs(pen.lines)).toEqual(signs(drawn('start-1', shown)).map((y) => y + top));
  });

  it('finds the act under a finger', () => {
    const scene = rowOf('new-start', { from: utc(2008), to: utc(2028) });
    const expiry = scene.acts.find(({ act }) => act === 'expiry')!;
    expect(actAt(scene, expiry.x + 8)?.row).toBe(expiry.row);
    expect(actAt(scene, 5)).toBeNull();
  });
});

it('has a sign for every act, shared only by the two ways in which a treaty ends', () => {
  const signs = ACTS.map((act) => JSON.stringify(actSign(act)));
  expect(new Set(signs).size).toBe(ACTS.length - 1);
  expect(actSign('expiry')).toEqual(actSign('termination'));
});
