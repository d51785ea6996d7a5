import { easeCubicInOut, easeExpOut } from 'd3-ease';
import { travel, type Travel } from '../../interaction/travel';
import { instant, type Span } from '../../time/instant';
import { applyAction, type Move } from '../../view/actions';
import type { ViewState } from '../../view/state';
import type { TravelContext, ViewContext } from '../context';

/** The view that is animated. */
type Traveller = Pick<ViewContext, 'current' | 'limits' | 'dispatch' | 'step' | 'rest'>;

/**
 * Animates moves of a view, one at a time. A new move starts at the current span, and is relative to the target of the previous one, so
 * that three presses of + are three steps. A move that interrupts another starts fast, since otherwise the view would hardly move while
 * a key is held down.
 */
export class Travels implements TravelContext {
  private going: { readonly to: Span; readonly cancel: () => void } | null = null;

  constructor(private readonly traveller: Traveller) {}

  /** The target of the current animation, or else the current span. */
  get destination(): Span {
    return this.going?.to ?? this.traveller.current.shown;
  }

  /** Animates an action; runs it at once under reduced motion, or if the animation could not be seen. */
  go(action: Move): void {
    const { current, limits } = this.traveller;
    const to = applyAction({ ...current, shown: this.destination }, action, limits).shown;
    if (!canBeSeen(current)) return this.traveller.dispatch({ type: 'show', span: to });
    const ease = this.going ? easeExpOut : easeCubicInOut;
    this.stop();
    const way = travel(current.shown, to);
    if (way.duration === 0) return;
    const cancel = animate(
      way,
      ease,
      (span) => this.pass(span),
      () => this.halt(),
    );
    this.going = { to, cancel };
  }

  /** Stops the animation where it is, and updates the address. */
  halt(): void {
    if (this.stop()) this.traveller.rest();
  }

  /** Stops the animation without updating the address. Returns whether there was one. */
  stop(): boolean {
    this.going?.cancel();
    const was = this.going !== null;
    this.going = null;
    return was;
  }

  private pass({ from, to }: Span): void {
    // A view holds whole milliseconds.
    this.traveller.step({ from: instant(Math.round(from)), to: instant(Math.round(to)) });
  }
}

/** Whether an animation could be seen: by view mode, visibility of the page, and the reader's preference. */
function canBeSeen({ viewMode }: ViewState): boolean {
  return viewMode !== 'outline' && !document.hidden && !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Milliseconds after its duration at which an animation ends without frames, as in a hidden window. */
const OVERDUE = 250;

/** Runs a transition; `pass` gets exactly its end before `arrive` is called. Returns a function that cancels it. */
function animate(
  way: Travel,
  ease: (share: number) => number,
  pass: (span: Span) => void,
  arrive: () => void,
): () => void {
  const begun = performance.now();
  const go = (): void => {
    const share = (performance.now() - begun) / way.duration;
    if (share >= 1) end();
    else {
      pass(way.at(ease(share)));
      frame = requestAnimationFrame(go);
    }
  };
  const cancel = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const end = (): void => {
    cancel();
    pass(way.at(1));
    arrive();
  };
  let frame = requestAnimationFrame(go);
  const timer = setTimeout(end, way.duration + OVERDUE);
  return cancel;
}
