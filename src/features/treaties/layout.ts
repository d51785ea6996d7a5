import { group } from 'd3-array';
import type { TreatyAction, TreatyHistory } from '../../model/treatyActions';
import type { Phase, PhaseState } from '../../model/phases';
import type { Span } from '../../time/instant';
import { toX } from '../../time/scale';
import { GAP, type Measure } from '../../layout/types';
import { sceneParties, type PartyLineOptions, type SceneParties } from '../../layout/partyLine';

/** The strip of a treaty's parties above its row, in pixels: its height, and where in it the highest and no number stand. */
export const PARTY_LINE = { height: 56, top: 18, zero: 52 } as const;
/** A row of the treaties' picture, in pixels from its top: labels, the middle of the bar, and the line of what is announced. */
export const TREATY_ROW = { height: 48, label: 14, bar: 29, wait: 41 } as const;

/** A phase as a part of the bar, in pixels. It fades in from `x0` to `core`. */
export interface ScenePhase {
  readonly state: PhaseState;
  readonly x0: number;
  readonly core: number;
  readonly x1: number;
  /** Whether it continues at the end of the file. */
  readonly goesOn: boolean;
}

/** The actions of one event, as one mark. */
export interface SceneAct {
  readonly row: number;
  /** The most important action. */
  readonly act: TreatyAction['act'];
  readonly x: number;
  /** Pixels of the start and end of its date. */
  readonly x0: number;
  readonly x1: number;
  /** '' if there is no room. */
  readonly label: string;
  readonly labelX: number;
}

/** The time from an action to its effect, in pixels. */
export interface SceneWait {
  readonly x0: number;
  readonly x1: number;
}

/** One treaty's row of one frame. */
export interface SceneTreaty {
  readonly phases: readonly ScenePhase[];
  readonly acts: readonly SceneAct[];
  readonly waits: readonly SceneWait[];
  /** The number of its parties, above the row; null where they are few or none in view. */
  readonly parties: SceneParties | null;
}

/** Options of a row. */
export interface TreatyOptions {
  readonly history: TreatyHistory;
  readonly phases: readonly Phase[];
  readonly shown: Span;
  readonly width: number;
  /** End of the file, in milliseconds: what has not ended by then continues. */
  readonly end: number;
  readonly measure: Measure;
  /** Formats the label of an event's actions. */
  readonly labelOf: (actions: readonly TreatyAction[]) => string;
  /** The number of its parties over time; null if they are too few to draw. */
  readonly parties?: Pick<PartyLineOptions, 'counts' | 'textOf'> | null;
}

/** Actions by importance: for the order of labels, and for the mark of an event with several. */
const WEIGHT: readonly TreatyAction['act'][] = [
  'entry-into-force',
  'termination',
  'expiry',
  'withdrawal',
  'suspension',
  'notice',
  'signature',
  'extension',
  'succession',
  'accession',
  'reservation',
  'ratification',
  'deposit',
  'approval',
];
const weightOf = ({ act }: TreatyAction): number => WEIGHT.indexOf(act);
/** Pixels within which marks of the same action share a label. */
const CLUSTER = 5;
/** Pixels that a label begins left of its mark. */
const LEAN = 4;

/** One treaty's row: its phases, its acts as marks with as many labels as fit, and what was announced before it took effect. */
export function sceneTreaty(options: TreatyOptions): SceneTreaty {
  const { shown, width } = options;
  const pixel = (at: number): number => toX({ shown, width }, at);
  return {
    phases: phasesIn(options, pixel),
    acts: actsIn(options, pixel),
    waits: waitsIn(options, pixel),
    parties: options.parties ? sceneParties({ ...options, ...options.parties, place: PARTY_LINE }) : null,
  };
}

type Pixel = (at: number) => number;

function phasesIn({ phases, width, end }: TreatyOptions, pixel: Pixel): ScenePhase[] {
  const within = (x: number): number => Math.max(-20, Math.min(width + 20, x));
  return phases.flatMap(({ state, from, by }, i) => {
    const next = phases[i + 1];
    const x0 = within(pixel(from));
    const core = within(pixel(Math.min(by, next?.by ?? Infinity)));
    const last = within(pixel(next ? next.by : Math.max(end, by)));
    const x1 = next ? within(pixel(next.from)) : last;
    return last < 0 || x0 > width
      ? []
      : [{ state, x0, core: Math.min(core, Math.max(x1, x0)), x1: Math.max(x0, x1), goesOn: !next }];
  });
}

function waitsIn({ history, width }: TreatyOptions, pixel: Pixel): SceneWait[] {
  const waits = history.actions.filter(({ effective, doneFrom, from }) => effective !== '' && from > doneFrom);
  return waits
    .map(({ doneFrom, from }) => ({ x0: pixel(doneFrom), x1: pixel(from) }))
    .filter(({ x0, x1 }) => x1 > -5 && x0 < width + 5 && x1 - x0 > 3);
}

function actsIn(options: TreatyOptions, pixel: Pixel): SceneAct[] {
  const marks = [...group(options.history.actions, ({ row }) => row)].flatMap(([row, actions]) => {
    const [chief] = [...actions].sort((a, b) => weightOf(a) - weightOf(b));
    const x0 = pixel(chief!.doneFrom);
    const x1 = pixel(chief!.doneBy);
    const x = (Math.max(x0, -1e6) + Math.min(x1, 1e6)) / 2;
    return x1 < -8 || x0 > options.width + 8 ? [] : [{ row, act: chief!.act, actions, x, x0, x1 }];
  });
  return labelled(marks, options);
}

type Mark = Omit<SceneAct, 'label' | 'labelX'> & { readonly actions: readonly TreatyAction[] };

/** Labels the most important actions first, as long as labels do not overlap and stay within the row. */
function labelled(marks: readonly Mark[], { measure, width, labelOf }: TreatyOptions): SceneAct[] {
  const order = [...marks].sort((a, b) => WEIGHT.indexOf(a.act) - WEIGHT.indexOf(b.act) || a.x - b.x);
  const byAct = group(order, ({ act }) => act);
  const taken: { from: number; to: number }[] = [];
  const labels = new Map<number, { label: string; labelX: number }>();
  const labelledRows = new Set<number>();
  for (const { row, act, x } of order) {
    if (x < 0 || x > width || labelledRows.has(row)) continue;
    // The same action on one day by several parties, each in its own event, is labelled once.
    const nearby = byAct.get(act)!.filter((one) => Math.abs(one.x - x) < CLUSTER);
    for (const one of nearby) labelledRows.add(one.row);
    const label = labelOf(nearby.flatMap(({ actions }) => actions));
    const wide = measure(label);
    // A label begins or ends at its mark; anywhere else it would seem to belong to another.
    const free = [x - LEAN, x + LEAN - wide].find(
      (left) =>
        left >= 0 &&
        left + wide <= width &&
        taken.every(({ from, to }) => left >= to + GAP * 2 || left + wide + GAP * 2 <= from),
    );
    if (free === undefined) continue;
    taken.push({ from: free, to: free + wide });
    labels.set(row, { label, labelX: free });
  }
  // The most important are painted last, above others of the same day.
  return order.reverse().map(({ actions: _actions, ...mark }) => ({
    ...mark,
    ...(labels.get(mark.row) ?? { label: '', labelX: 0 }),
  }));
}

/** The action nearest to a point of a row, within 12 pixels; null for none. */
export function actAt({ acts }: SceneTreaty, x: number): SceneAct | null {
  const over = ({ x: at, label, labelX }: SceneAct): number =>
    Math.min(Math.abs(at - x), label && x >= labelX && x < labelX + label.length * 6 ? 11 : Infinity);
  const [nearest] = [...acts].sort((a, b) => over(a) - over(b));
  return nearest && over(nearest) < 12 ? nearest : null;
}
