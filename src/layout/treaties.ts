import type { Deed, TreatyLife } from '../model/deeds';
import type { Phase, PhaseState } from '../model/phases';
import type { Span } from '../time/instant';
import { GAP, type Measure } from './types';

/** A row of the treaties' picture, in pixels from its top: labels, the middle of the bar, and the line of what is announced. */
export const TREATY_ROW = { height: 48, label: 14, bar: 29, wait: 41 } as const;

/** A phase as a stretch of the bar. It fades in from `x0` to `core`; both lie within the picture. */
export interface ScenePhase {
  readonly state: PhaseState;
  readonly x0: number;
  readonly core: number;
  readonly x1: number;
  /** Whether it goes on where the file ends. */
  readonly goesOn: boolean;
}

/** The acts of one event, as one mark. */
export interface SceneAct {
  readonly row: number;
  /** The act that weighs most. */
  readonly act: Deed['act'];
  readonly x: number;
  /** Where its date begins and ends. */
  readonly x0: number;
  readonly x1: number;
  /** Empty where there is no room. */
  readonly label: string;
  readonly labelX: number;
}

/** From an act to the day of its effect. */
export interface SceneWait {
  readonly x0: number;
  readonly x1: number;
}

/** One treaty's row of one frame. */
export interface SceneTreaty {
  readonly phases: readonly ScenePhase[];
  readonly acts: readonly SceneAct[];
  readonly waits: readonly SceneWait[];
}

/** What a row is made from. */
export interface TreatyWish {
  readonly life: TreatyLife;
  readonly phases: readonly Phase[];
  readonly shown: Span;
  readonly width: number;
  /** Where the file ends: what has not ended goes on from there. */
  readonly end: number;
  readonly measure: Measure;
  /** What the label of an event's acts says. */
  readonly labelOf: (deeds: readonly Deed[]) => string;
}

/** Which acts get their label first, and which stands for an event that tells of several. */
const WEIGHT: readonly Deed['act'][] = [
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
const weightOf = ({ act }: Deed): number => WEIGHT.indexOf(act);
/** Marks of one act closer than this share a label. */
const CLUSTER = 5;
/** How far left of its mark a label begins. */
const LEAN = 4;

/** One treaty's row: its phases, its acts as marks with as many labels as fit, and what was announced before it took effect. */
export function sceneTreaty(wish: TreatyWish): SceneTreaty {
  const { shown, width } = wish;
  const pixel = (at: number): number => ((at - shown.from) / (shown.to - shown.from)) * width;
  return { phases: phasesIn(wish, pixel), acts: actsIn(wish, pixel), waits: waitsIn(wish, pixel) };
}

type Pixel = (at: number) => number;

function phasesIn({ phases, width, end }: TreatyWish, pixel: Pixel): ScenePhase[] {
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

function waitsIn({ life, width }: TreatyWish, pixel: Pixel): SceneWait[] {
  const waits = life.deeds.filter(({ effective, doneFrom, from }) => effective !== '' && from > doneFrom);
  return waits
    .map(({ doneFrom, from }) => ({ x0: pixel(doneFrom), x1: pixel(from) }))
    .filter(({ x0, x1 }) => x1 > -5 && x0 < width + 5 && x1 - x0 > 3);
}

function actsIn(wish: TreatyWish, pixel: Pixel): SceneAct[] {
  const events = new Map<number, Deed[]>();
  for (const deed of wish.life.deeds) events.set(deed.row, [...(events.get(deed.row) ?? []), deed]);
  const marks = [...events].flatMap(([row, deeds]) => {
    const [chief] = [...deeds].sort((a, b) => weightOf(a) - weightOf(b));
    const x0 = pixel(chief!.doneFrom);
    const x1 = pixel(chief!.doneBy);
    const x = (Math.max(x0, -1e6) + Math.min(x1, 1e6)) / 2;
    return x1 < -8 || x0 > wish.width + 8 ? [] : [{ row, act: chief!.act, deeds, x, x0, x1 }];
  });
  return labelled(marks, wish);
}

type Mark = Omit<SceneAct, 'label' | 'labelX'> & { readonly deeds: readonly Deed[] };

/** Gives labels to the acts that weigh most, as long as they meet no other label and stay within the picture. */
function labelled(marks: readonly Mark[], { measure, width, labelOf }: TreatyWish): SceneAct[] {
  const order = [...marks].sort((a, b) => WEIGHT.indexOf(a.act) - WEIGHT.indexOf(b.act) || a.x - b.x);
  const taken: { from: number; to: number }[] = [];
  const labels = new Map<number, { label: string; labelX: number }>();
  const told = new Set<number>();
  for (const { row, act, x } of order) {
    if (x < 0 || x > width || told.has(row)) continue;
    // The same act on one day by several, in an event each, is told once.
    const group = order.filter((one) => one.act === act && Math.abs(one.x - x) < CLUSTER);
    for (const one of group) told.add(one.row);
    const label = labelOf(group.flatMap(({ deeds }) => deeds));
    const wide = measure(label);
    // Beginning at its mark, or ending there: a label anywhere else would be read as that of another.
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
  // What weighs most is painted last, over what stands on the same day.
  return order.reverse().map(({ deeds: _deeds, ...mark }) => ({
    ...mark,
    ...(labels.get(mark.row) ?? { label: '', labelX: 0 }),
  }));
}

/** The acts under a point of a row, nearest first, within a finger's reach. */
export function actAt({ acts }: SceneTreaty, x: number): SceneAct | null {
  const over = ({ x: at, label, labelX }: SceneAct): number =>
    Math.min(Math.abs(at - x), label && x >= labelX && x < labelX + label.length * 6 ? 11 : Infinity);
  const [nearest] = [...acts].sort((a, b) => over(a) - over(b));
  return nearest && over(nearest) < 12 ? nearest : null;
}
