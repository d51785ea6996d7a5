import type { Act } from '../../format/types';
import { drawPartyLine } from '../../render/partyLine';
import { PARTY_LINE, TREATY_ROW, type ScenePhase, type SceneTreaty } from './layout';
import type { AxisTicks } from '../../time/ticks';
import type { Palette } from '../../render/palette';
import type { Paint, Pen } from '../../render/pen';

/** Half the height of a phase. */
const HALF = 4;

/** The symbol of each action within ±6 pixels, distinct without colour; `hollow` ones are outlines. */
const SIGNS: Readonly<Record<Act, { readonly d: string; readonly line?: boolean; readonly hollow?: boolean }>> = {
  signature: { d: 'M-4.2 0A4.2 4.2 0 1 1 4.2 0A4.2 4.2 0 1 1-4.2 0Z', hollow: true },
  approval: { d: 'M0-6V6', line: true },
  ratification: { d: 'M-1.2-6H1.2V6H-1.2Z' },
  deposit: { d: 'M-4-2H4L0 5Z' },
  accession: { d: 'M-4.2 0A4.2 4.2 0 1 1 4.2 0A4.2 4.2 0 1 1-4.2 0Z' },
  succession: { d: 'M-5-3.5L0 0L-5 3.5M0-3.5L5 0L0 3.5', line: true },
  'entry-into-force': { d: 'M-4.5-5.5L6 0L-4.5 5.5Z' },
  reservation: { d: 'M-4-4H4V4H-4Z', hollow: true },
  extension: { d: 'M-5 0H4M1-3.5L4.5 0L1 3.5', line: true },
  notice: { d: 'M0-5.5L5.5 0L0 5.5L-5.5 0Z', hollow: true },
  suspension: { d: 'M-4-5H-1V5H-4ZM1-5H4V5H1Z' },
  withdrawal: { d: 'M-4.5-4.5L4.5 4.5M-4.5 4.5L4.5-4.5', line: true },
  expiry: { d: 'M-4.5-4.5H4.5V4.5H-4.5Z' },
  termination: { d: 'M-4.5-4.5H4.5V4.5H-4.5Z' },
};

/** Options of painting a row, besides its scene. */
export interface TreatyPaint {
  readonly axis: AxisTicks;
  readonly width: number;
  /** Pixels of the row's top below the line of its parties; 0 without one. */
  readonly top: number;
  /** Pixels of the reference date. */
  readonly day: number;
  /** Rows of the events that are open or under the pointer. */
  readonly chosen: number | null;
  readonly hover: number | null;
}

/** Paints one treaty's row: the lines of the calendar, its phases, what was announced, its acts, the day. */
export function drawTreaty(pen: Pen, scene: SceneTreaty, options: TreatyPaint, palette: Palette): void {
  const { top } = options;
  const [height, bar, wait, label] = [TREATY_ROW.height, TREATY_ROW.bar, TREATY_ROW.wait, TREATY_ROW.label].map(
    (y) => top + y,
  ) as [number, number, number, number];
  pen.rect(0, 0, options.width, height, { fill: palette.background });
  for (const { x } of options.axis.lower) pen.rect(Math.round(x), 0, 1, height, { fill: palette.gridline });
  for (const { x } of options.axis.upper) pen.rect(Math.round(x), 0, 1, height, { fill: palette.rule });
  if (scene.parties) drawPartyLine(pen, scene.parties, { left: 0, top: 0, zero: PARTY_LINE.zero }, palette);
  for (const phase of scene.phases) drawPhase(pen, phase, bar, palette);
  for (const { x0, x1 } of scene.waits) {
    pen.line(x0, wait, x1, wait, { stroke: palette.soft, dash: [2, 3] });
    pen.line(x1, wait - 3, x1, wait + 3, { stroke: palette.soft });
  }
  pen.line(options.day, 0, options.day, height, { stroke: palette.focus, lineWidth: 1.2 });
  for (const { row, act, x, x0, x1 } of scene.acts) {
    if (x1 - x0 > 14) pen.rect(x0, bar - 1, x1 - x0, 2, { fill: palette.text, alpha: 0.35 });
    drawAct(pen, act, x, bar, palette);
    if (row === options.chosen || row === options.hover)
      pen.path(RING, x, bar, { stroke: palette.focus, lineWidth: row === options.chosen ? 2 : 1.2 });
  }
  for (const act of scene.acts)
    if (act.label)
      pen.text(act.labelX, label, act.label, { font: 'small', fill: palette.text, halo: palette.background });
}

const RING = 'M-9.5 0A9.5 9.5 0 1 1 9.5 0A9.5 9.5 0 1 1-9.5 0Z';

/** Paints the symbol of an action centered at (x, y). */
function drawAct(pen: Pen, act: Act, x: number, y: number, palette: Palette): void {
  const { d, line, hollow } = SIGNS[act];
  pen.path(d, x, y, { stroke: palette.background, lineWidth: 4 });
  const outline: Paint = { stroke: palette.text, lineWidth: 1.6 };
  if (line) pen.path(d, x, y, { ...outline, lineWidth: 1.8 });
  else pen.path(d, x, y, hollow ? { ...outline, fill: palette.background } : { fill: palette.text });
}

function drawPhase(pen: Pen, { state, x0, core, x1, goesOn }: ScenePhase, y: number, palette: Palette): void {
  const [coop, neutral, conf] = palette.hues;
  const top = y - HALF;
  const wide = Math.max(0, x1 - core);
  if (core - x0 > 2) pen.fade(x0, top, core - x0, 2 * HALF, state === 'force' ? coop : neutral, 0.05, 0.6);
  switch (state) {
    case 'open':
      pen.rect(core, top + 0.6, wide, 2 * HALF - 1.2, { stroke: coop, lineWidth: 1.2, fill: palette.background });
      break;
    case 'force':
      pen.rect(core, top, wide, 2 * HALF, { fill: coop });
      break;
    case 'suspended':
      pen.clip(core, top, wide, 2 * HALF, () => {
        pen.rect(core, top, wide, 2 * HALF, { fill: palette.background });
        for (let x = core - 8; x < x1; x += 6) pen.path('M0 8L8 0', x, top, { stroke: conf, lineWidth: 2.6 });
      });
      pen.rect(core, top + 0.6, wide, 2 * HALF - 1.2, { stroke: conf, lineWidth: 1.2 });
      break;
    case 'left':
      pen.line(core, y, x1, y, { stroke: neutral, lineWidth: 1.6, dash: [1.5, 4] });
      break;
    case 'ended':
      return;
  }
  if (goesOn)
    pen.path('M0-5L7 0L0 5Z', x1 + 1, y, { fill: state === 'suspended' ? conf : state === 'left' ? neutral : coop });
}

/** The symbol of an action, for a legend. */
export function actSign(act: Act): (typeof SIGNS)[Act] {
  return SIGNS[act];
}
