/** Which parts of a lane's lines are taken, in pixels at one scale. Each line keeps its taken stretches sorted and apart. */
export class Lines {
  private readonly starts: number[][];
  private readonly ends: number[][];

  /** `count` empty lines. */
  constructor(readonly count: number) {
    this.starts = Array.from({ length: count }, () => []);
    this.ends = Array.from({ length: count }, () => []);
  }

  /** Whether [from, to) of a line is free. */
  free(line: number, from: number, to: number): boolean {
    const next = this.after(line, from);
    return next >= this.starts[line]!.length || this.starts[line]![next]! >= to;
  }

  /** Takes [from, to) of a line, which must be free. */
  take(line: number, from: number, to: number): void {
    const at = this.after(line, from);
    this.starts[line]!.splice(at, 0, from);
    this.ends[line]!.splice(at, 0, to);
  }

  /** Index of the first taken stretch of a line that ends after `x`. */
  private after(line: number, x: number): number {
    const ends = this.ends[line]!;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= x) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
