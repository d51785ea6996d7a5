/** Linear light of red, green and blue, 0 to 1. */
export type Rgb = readonly [number, number, number];

/** Linear light of a colour, 0 to 1. */
export function linear(hex: string): Rgb {
  const part = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2 contrast. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Text colours and the backgrounds on which they need a contrast of 4.5 : 1. */
export const TEXTS = ['text', 'soft', 'faint', 'coop', 'conf', 'neutral'] as const;
export const GROUNDS = ['background', 'sheet', 'band', 'chip'] as const;

/** Two adjacent colours and their minimum contrast. */
export const PAIRS = [
  ['text', 'mark', 4.5],
  ['soft', 'mark', 4.5],
  ['edge', 'sheet', 3],
  ['edge', 'background', 3],
  ['focus', 'background', 7],
] as const;
