/** The parts of one line that are taken, sorted and apart. */
interface Line {
  readonly starts: number[];
  readonly ends: number[];
}

/** Which parts of a lane's lines are taken, in pixels at one scale. */
export class LineOccupancy {
  private readonly lines: Line[];

  /** `count` empty lines. */
  constructor(count: number) {
    this.lines = Array.from({ length: count }, () => ({ starts: [], ends: [] }));
  }

  get count(): number {
    return this.lines.length;
  }

  /** Adds an empty line below the others. */
  add(): void {
    this.lines.push({ starts: [], ends: [] });
  }

  /** Whether [from, to) of a line is free; an empty part is. */
  isFree(line: number, from: number, to: number): boolean {
    if (from >= to) return true;
    const { starts, ends } = this.lines[line]!;
    const next = after(ends, from);
    return next >= starts.length || starts[next]! >= to;
  }

  /** Takes [from, to) of a line, which must be free. */
  take(line: number, from: number, to: number): void {
    const { starts, ends } = this.lines[line]!;
    const at = after(ends, from);
    starts.splice(at, 0, from);
    ends.splice(at, 0, to);
  }
}

/** Index of the first taken part of a line that ends after `x`. */
function after(ends: readonly number[], x: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
