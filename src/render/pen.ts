/** How a thing is painted. Lengths in CSS pixels, colours as CSS writes them. */
export interface Paint {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly lineWidth?: number | undefined;
  readonly dash?: readonly number[] | undefined;
  /** 0 to 1. */
  readonly alpha?: number | undefined;
}

/** The few sizes of type in the picture. */
export const FONTS = {
  label: { size: 13, weight: 400, italic: false },
  strong: { size: 13, weight: 600, italic: false },
  reading: { size: 15, weight: 400, italic: false },
  heading: { size: 15, weight: 600, italic: false },
  small: { size: 12, weight: 400, italic: false },
  era: { size: 14, weight: 600, italic: false },
  period: { size: 12, weight: 400, italic: true },
} as const;
export type FontName = keyof typeof FONTS;

/** How a text stands: `x` is where it begins on its line, `y` its baseline. A halo keeps it legible over lines. */
export interface TextStyle {
  readonly font: FontName;
  readonly fill: string;
  readonly halo?: string | undefined;
}

/** A cubic curve: its beginning, two handles, its end; x and y of each. */
export type Curve = readonly [number, number, number, number, number, number, number, number];

/**
 * All that drawing asks of what it draws on. A canvas, an SVG text and a test's recorder are pens, so that one drawing serves
 * the page, print and the tests. A pen may mirror what it draws, for readers whose time runs from right to left: `x` counts from where
 * time begins, and “left” and “right” in layout and drawing mean earlier and later.
 */
export interface Pen {
  rect(x: number, y: number, width: number, height: number, paint: Paint): void;
  /** A rectangle whose opacity runs from `from` on its left to `to` on its right. */
  fade(x: number, y: number, width: number, height: number, fill: string, from: number, to: number): void;
  line(x1: number, y1: number, x2: number, y2: number, paint: Paint): void;
  /** A cubic curve from (x1, y1) to (x2, y2), drawn towards and from its two handles. */
  curve(points: Curve, paint: Paint): void;
  /** An SVG path whose origin stands at (x, y). */
  path(d: string, x: number, y: number, paint: Paint): void;
  text(x: number, y: number, text: string, style: TextStyle): void;
  /** What `inside` draws is cut at the rectangle, and left out in holes in it that do not overlap: x, y, width and height of each. */
  clip(x: number, y: number, width: number, height: number, inside: () => void, holes?: readonly number[]): void;
}
