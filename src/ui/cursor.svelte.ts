import type { CountedSpan } from '../layout/countedRows';
import type { CursorContext } from '../features/context';

/** The positions of pointer and keyboard in the chart, and what they opened. */
export class Cursor implements CursorContext {
  hover: number | null = $state(null);
  countedSpan: CountedSpan | null = $state.raw(null);
  focus: number | null = $state(null);
  inFocus = $state(false);
  usesKeyboard = $state(false);
  /** Raw, since it is replaced as a whole. */
  cluster: readonly number[] | null = $state.raw(null);
  spotlight = $state(false);
  /** Whether the hint about zooming is shown. */
  showsZoomHint = $state(false);
}
