import type { FontName } from '../render/pen';
import type { Measure } from '../layout/types';

/** Widths of texts in the fonts of a static picture, in pixels. */
export interface Metrics {
  /** Width in the label font, for the layout of lanes. */
  readonly label: Measure;
  /** Width in one of the picture's fonts. */
  font(name: FontName, text: string): number;
  headline(text: string, size: number): number;
}
