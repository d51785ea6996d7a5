/** Stretches taken of one line, sorted and apart. */
interface Line {
  readonly starts: number[];
  readonly ends: number[];
}

/** Which parts of a lane's lines are taken, in pixels at one scale. */
export class Lines {
  private readonly lines: readonly Line[];

  /** `count` empty lines. */
  constructor(readonly count: number) {
    this.lines = Array.from({ length: count }, () => ({ starts: [], ends: [] }));
  }

  /** Whether [from, to) of a line is free. */
  free(line: number, from: number, to: number): boolean {
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

/** Index of the first taken stretch of a line that ends after `x`. */
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
