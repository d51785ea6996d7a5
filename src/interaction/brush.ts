import type { Span } from '../time/instant';
import { instant } from '../time/instant';

/** The part of the overview's brush that a drag moves. */
export type Grip = 'from' | 'to' | 'all' | 'new';

/** Pixels around the handle of an end within which a drag moves that end. */
const HOLD = 12;
/** Pixels between the handles at least, so that a finger finds each of them, and between them what moves the whole brush. */
const APART = 44;
/** Pixels of half a handle with its focus ring, which must be visible at the edge of the page too. */
const END_ROOM = 7;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/**
 * Where the handles of a brush from `x0` to `x1` stand in an overview of `width` pixels: at its ends, but inside the overview, and apart
 * where the ends are close together or both out of it.
 */
export function handlesOf(x0: number, x1: number, width: number): [from: number, to: number] {
  const inside = (x: number, room: number): number => clamp(x, room, width - room);
  const [from, to] = [inside(x0, END_ROOM), inside(x1, END_ROOM)];
  if (to - from >= APART) return [from, to];
  const middle = inside((from + to) / 2, END_ROOM + APART / 2);
  return [middle - APART / 2, middle + APART / 2];
}

/** The part under `x`: the handle of an end, what is between the handles, or the overview outside of them (`new`). In pixels. */
export function gripAt(x: number, [from, to]: readonly [from: number, to: number]): Grip {
  const nearer = Math.abs(x - from) < Math.abs(x - to) ? 'from' : 'to';
  if (Math.min(Math.abs(x - from), Math.abs(x - to)) <= HOLD) return nearer;
  return x > from && x < to ? 'all' : 'new';
}

/** A drag of the brush, as it began. */
export interface BrushDrag {
  /** Where the pointer went down, and where the handles stood, in pixels of the overview. */
  readonly x: number;
  readonly handles: readonly [from: number, to: number];
  readonly before: Span;
}

/** How far a brush may be dragged. */
export interface BrushLimits {
  /** What the overview shows: no drag moves an end out of it. */
  readonly whole: Span;
  /** Milliseconds: no drag makes the brush shorter. */
  readonly shortest: number;
}

/**
 * The brush after a grip was dragged from instant `start` to instant `now`. Ends may be dragged past each other; a new brush
 * spans both instants. `before` is the brush at the drag's start. An end that is not dragged stays where it is. A brush that reaches out
 * of the overview stays there, but goes no farther.
 */
export function dragged(grip: Grip, before: Span, start: number, now: number, { whole, shortest }: BrushLimits): Span {
  const [least, most] = [Math.min(whole.from, before.from), Math.max(whole.to, before.to)];
  const by = now - start;
  if (grip === 'all') {
    const held = clamp(by, least - before.from, most - before.to);
    return { from: instant(before.from + held), to: instant(before.to + held) };
  }
  const fixed = grip === 'new' ? clamp(start, least, most) : grip === 'from' ? before.to : before.from;
  let length = clamp(grip === 'new' ? now : before[grip] + by, least, most) - fixed;
  // Too short: to the side of the pointer, unless the overview ends there.
  if (Math.abs(length) < shortest) {
    length = length < 0 ? -shortest : shortest;
    if (fixed + length < least || fixed + length > most) length = -length;
  }
  return { from: instant(fixed + Math.min(0, length)), to: instant(fixed + Math.max(0, length)) };
}
