import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actSign, drawTreaty } from '../../../src/draw/treaties';
import { ACTS } from '../../../src/intake/schema';
import { readTimeline } from '../../../src/intake/reader';
import { actAt, sceneTreaty, type SceneTreaty } from '../../../src/layout/treaties';
import { buildTable } from '../../../src/model/build';
import { livesOf } from '../../../src/model/deeds';
import { phasesOf } from '../../../src/model/phases';
import { utc, type Span } from '../../../src/time/instant';
import { EVEN } from '../../property/layout/worlds';
import { RECORDED, recorder } from './recorder';

const table = buildTable(readTimeline(readFileSync('data/arms-control.json', 'utf8')).file!);

function rowOf(id: string, shown: Span): SceneTreaty {
  const life = livesOf(table).find(({ treaty }) => treaty.id === id)!;
  return sceneTreaty({
    life,
    phases: phasesOf(life),
    shown,
    width: 600,
    end: utc(2026, 2, 6),
    measure: EVEN,
    labelOf: (deeds) =>
      `${deeds.map(({ act }) => act).join('+')} ${[...new Set(deeds.flatMap(({ parties }) => parties))].join(' ')}`,
  });
}

function drawn(id: string, shown: Span): string[] {
  const pen = recorder();
  const wish = { axis: { lower: [], upper: [] } as never, width: 600, day: 300, chosen: null, hover: null };
  drawTreaty(pen, rowOf(id, shown), wish, RECORDED);
  return pen.lines;
}

describe('the row of a treaty', () => {
  it('shows open, in force, suspended and ended, each with its act', () => {
    expect(drawn('new-start', { from: utc(2008), to: utc(2028) })).toMatchInlineSnapshot(`
      [
        "rect 0 0 size 600 48: paper",
        "rect 68.1 25.6 size 24.8 6.8: paper, line cooperation 1.2",
        "rect 93 25 size 361.8 8: cooperation",
        "clip 454.9 25 size 88 8",
        "  rect 454.9 25 size 88 8: paper",
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
        "path M0-6V6 at 92.1 29: line paper 4",
        "path M0-6V6 at 92.1 29: line ink 1.8",
        "path M0-6V6 at 89.2 29: line paper 4",
        "path M0-6V6 at 89.2 29: line ink 1.8",
        "path M-1.2-6H1.2V6H-1.2Z at 92.3 29: line paper 4",
        "path M-1.2-6H1.2V6H-1.2Z at 92.3 29: ink",
        "path M-5 0H4M1-3.5L4.5 0L1 3.5 at 392.8 29: line paper 4",
        "path M-5 0H4M1-3.5L4.5 0L1 3.5 at 392.8 29: line ink 1.8",
        "path M-5 0H4M1-3.5L4.5 0L1 3.5 at 392.4 29: line paper 4",
        "path M-5 0H4M1-3.5L4.5 0L1 3.5 at 392.4 29: line ink 1.8",
        "path M-5 0H4M1-3.5L4.5 0L1 3.5 at 392.2 29: line paper 4",
        "path M-5 0H4M1-3.5L4.5 0L1 3.5 at 392.2 29: line ink 1.8",
        "path M-5 0H4M1-3.5L4.5 0L1 3.5 at 392.2 29: line paper 4",
        "path M-5 0H4M1-3.5L4.5 0L1 3.5 at 392.2 29: line ink 1.8",
        "path M-4.2 0A4.2 4.2 0 1 1 4.2 0A4.2 4.2 0 1 1-4.2 0Z at 68 29: line paper 4",
        "path M-4.2 0A4.2 4.2 0 1 1 4.2 0A4.2 4.2 0 1 1-4.2 0Z at 68 29: paper, line ink 1.6",
        "path M-4-5H-1V5H-4ZM1-5H4V5H1Z at 454.8 29: line paper 4",
        "path M-4-5H-1V5H-4ZM1-5H4V5H1Z at 454.8 29: ink",
        "path M-4-5H-1V5H-4ZM1-5H4V5H1Z at 454.3 29: line paper 4",
        "path M-4-5H-1V5H-4ZM1-5H4V5H1Z at 454.3 29: ink",
        "path M-4-5H-1V5H-4ZM1-5H4V5H1Z at 454.3 29: line paper 4",
        "path M-4-5H-1V5H-4ZM1-5H4V5H1Z at 454.3 29: ink",
        "path M-4.5-4.5H4.5V4.5H-4.5Z at 543 29: line paper 4",
        "path M-4.5-4.5H4.5V4.5H-4.5Z at 543 29: ink",
        "path M-4.5-5.5L6 0L-4.5 5.5Z at 92.9 29: line paper 4",
        "path M-4.5-5.5L6 0L-4.5 5.5Z at 92.9 29: ink",
        "text "expiry USA RUS" at 449 14: small ink on paper",
        "text "entry-into-force USA RUS" at 88.9 14: small ink on paper",
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

  it('lets what nothing ended go on from the end of the file', () => {
    const { phases } = rowOf('npt', { from: utc(2020), to: utc(2032) });
    expect(phases.map(({ state, x1, goesOn }) => [state, Math.round(x1), goesOn])).toEqual([['force', 305, true]]);
  });

  it('joins an announcement to the day of its effect', () => {
    const { waits } = rowOf('inf', { from: utc(2019), to: utc(2020) });
    expect(waits.map(({ x0, x1 }) => [Math.round(x0), Math.round(x1)])).toEqual([[51, 350]]);
  });

  it('draws nothing of a life that is out of view', () => {
    const { phases, acts, waits } = rowOf('salt-1', { from: utc(1990), to: utc(2000) });
    expect([phases.filter(({ state }) => state !== 'ended'), acts, waits]).toEqual([[], [], []]);
  });

  it('gives no two labels the same place', () => {
    for (const { treaty } of livesOf(table)) {
      const { acts } = rowOf(treaty.id, { from: utc(1985), to: utc(2026) });
      const labels = acts.filter(({ label }) => label).sort((a, b) => a.labelX - b.labelX);
      labels.forEach(({ label, labelX }, i) => {
        const next = labels[i + 1];
        if (next) expect(labelX + EVEN(label)).toBeLessThan(next.labelX);
        expect(labelX + EVEN(label)).toBeLessThanOrEqual(600);
      });
    }
  });

  it('says which act lies under a finger', () => {
    const scene = rowOf('new-start', { from: utc(2008), to: utc(2028) });
    const expiry = scene.acts.find(({ act }) => act === 'expiry')!;
    expect(actAt(scene, expiry.x + 8)?.row).toBe(expiry.row);
    expect(actAt(scene, 5)).toBeNull();
  });
});

it('every act has a sign, and only the two ends of a treaty share one', () => {
  const signs = ACTS.map((act) => JSON.stringify(actSign(act)));
  expect(new Set(signs).size).toBe(ACTS.length - 1);
  expect(actSign('expiry')).toEqual(actSign('termination'));
});
