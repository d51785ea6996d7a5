import type { FontName } from '../draw/pen';
import type { Measure } from '../layout/types';

/** How wide texts are in the fonts in which a still picture is laid out, in pixels. */
export interface Metrics {
  /** In the label font, for the layout of the lanes. */
  readonly label: Measure;
  /** In one of the picture's fonts. */
  font(name: FontName, text: string): number;
  headline(text: string, size: number): number;
}
