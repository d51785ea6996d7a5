import type { Span } from '../time/instant';
import type { Viewport } from './zoom';

/** Handlers of gestures. Positions are those of `pointIn`. */
export interface Gestures {
  /** The current viewport, read at each gesture, since other code may change the view in between. */
  surface(): Viewport;
  show(shown: Span): void;
  /** Animates the view to a span. */
  travel(shown: Span): void;
  /** The reader pressed the pointer: stops any animation. */
  halt(): void;
  /** Pans by pixels; positive values show later times. */
  panBy(pixels: number): void;
  tap(x: number, y: number): void;
  hover(x: number, y: number): void;
  leave(): void;
  /** The wheel was turned without a modifier key: the page scrolls, and a hint may explain how to zoom. */
  plainWheel(): void;
}
