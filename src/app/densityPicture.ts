/** Bars of the small picture in the gallery. */
export const BARS = 40;

/** Size of the picture in its own units; it is stretched to the width that it gets. */
export const SIZE = { width: 240, height: 60 } as const;

/** Share of a bar's pitch that stays free. */
const GAP = 0.25;

/** One path for each hue, and the height at which the line between cooperation and conflict stands. */
export interface DensityPicture {
  /** SVG path data: cooperation, neutral, conflict. */
  readonly paths: readonly [string, string, string];
  readonly line: number;
}

/** Heights of one bar, in square roots of events. */
interface Bar {
  readonly up: number;
  readonly down: number;
  /** Of these, what is neutral. */
  readonly neutralUp: number;
  readonly neutralDown: number;
}

/**
 * Draws counts over time, three a bar (`Shipped.density`): cooperation above the line, conflict below it, neutral across it, so that
 * place tells the same as colour. Heights grow with the square root of the count, since one busy month would flatten all other years.
 */
export function densityPicture(density: readonly number[]): DensityPicture {
  const bars = Array.from({ length: Math.floor(density.length / 3) }, (_, at) => barOf(density, at * 3));
  const highest = Math.max(0, ...bars.map(({ up }) => up));
  const lowest = Math.max(0, ...bars.map(({ down }) => down));
  const scale = SIZE.height / Math.max(highest + lowest, Number.MIN_VALUE);
  const line = highest + lowest > 0 ? highest * scale : SIZE.height / 2;
  const pitch = SIZE.width / Math.max(1, bars.length);
  const path = (edges: (bar: Bar) => readonly [number, number]): string =>
    bars
      .map((bar, at) => {
        const [top, foot] = edges(bar);
        if (top - foot <= 0) return '';
        const x = at * pitch + (pitch * GAP) / 2;
        return `M${short(x)} ${short(line - top * scale)}h${short(pitch * (1 - GAP))}v${short((top - foot) * scale)}H${short(x)}z`;
      })
      .join('');
  return {
    paths: [
      path(({ up, neutralUp }) => [up, neutralUp]),
      path(({ neutralUp, neutralDown }) => [neutralUp, -neutralDown]),
      path(({ down, neutralDown }) => [-neutralDown, -down]),
    ],
    line: Number(short(line)),
  };
}

function barOf(density: readonly number[], at: number): Bar {
  const [cooperation, neutral, conflict] = [density[at]!, density[at + 1]! / 2, density[at + 2]!];
  const up = Math.sqrt(cooperation + neutral);
  const down = Math.sqrt(conflict + neutral);
  // A quotient first, since what is neutral alone is then all of its side, without a rest from rounding.
  const shareOf = (side: number, hue: number): number => (neutral > 0 ? side * (neutral / (hue + neutral)) : 0);
  return { up, down, neutralUp: shareOf(up, cooperation), neutralDown: shareOf(down, conflict) };
}

function short(length: number): string {
  return String(Math.round(length * 100) / 100);
}
