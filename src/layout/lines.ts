/** Stretches taken of one line, sorted and apart. */
interface Line {
  starts: Float64Array;
  ends: Float64Array;
  count: number;
}

/** Which parts of a lane's lines are taken, in pixels at one scale. */
export class Lines {
  private readonly lines: readonly Line[];

  /** `count` empty lines. */
  constructor(readonly count: number) {
    this.lines = Array.from({ length: count }, () => ({
      starts: new Float64Array(16),
      ends: new Float64Array(16),
      count: 0,
    }));
  }

  /** Whether [from, to) of a line is free. */
  free(line: number, from: number, to: number): boolean {
    const one = this.lines[line]!;
    const next = after(one, from);
    return next >= one.count || one.starts[next]! >= to;
  }

  /** Takes [from, to) of a line, which must be free. */
  take(line: number, from: number, to: number): void {
    const one = this.lines[line]!;
    const at = after(one, from);
    if (one.count === one.starts.length) grow(one);
    one.starts.copyWithin(at + 1, at, one.count);
    one.ends.copyWithin(at + 1, at, one.count);
    one.starts[at] = from;
    one.ends[at] = to;
    one.count++;
  }
}

/** Index of the first taken stretch of a line that ends after `x`. */
function after({ ends, count }: Line, x: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

function grow(line: Line): void {
  const { starts, ends } = line;
  line.starts = new Float64Array(starts.length * 2);
  line.ends = new Float64Array(ends.length * 2);
  line.starts.set(starts);
  line.ends.set(ends);
}
