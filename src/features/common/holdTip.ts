/** What keeps a tooltip while the pointer goes to it, and what that pointer does there. */
export interface TipHold {
  /** What the tooltip is about, in pixels of the window; null while that is not known. */
  readonly anchor: () => Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'> | null;
  /** Whether something that has a tooltip is under a pointer that is neither on this one yet nor close to it. */
  readonly isTaken?: (event: PointerEvent) => boolean;
  /** Called when the pointer has been held and goes elsewhere, and at Escape. */
  readonly leave: () => void;
  /** Called at a click on the tooltip, which otherwise reaches what is below it. */
  readonly press?: () => void;
}

/** Pixels around a tooltip in which the pointer on its way goes to nothing else: the gap to the line below or above. */
const CLOSE = 8;
/** Pixels by which a pressed pointer moves when it drags what is below. */
const DRAG = 4;

/**
 * Keeps a tooltip while the pointer is on it, or on its way from what it is about (WCAG 2.2, 1.4.13): what is below hears of no moves there.
 * The tooltip itself takes no pointer, so that the wheel and drags over it reach the picture. Escape sends it away without a move of the
 * pointer. Attached to the tooltip's element.
 */
export function holdTip(node: HTMLElement, { anchor, isTaken, leave, press }: TipHold): () => void {
  const root = node.getRootNode();
  let isHeld = false;
  let down = { x: 0, y: 0 };

  const isOn = ({ clientX: x, clientY: y }: MouseEvent, around = 0): boolean => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    return x >= left && x <= right && y >= top - around && y <= bottom + around;
  };
  const isBetween = ({ clientX: x, clientY: y }: PointerEvent): boolean => {
    const [tip, from] = [node.getBoundingClientRect(), anchor()];
    if (!from) return false;
    const isBeside = x >= Math.min(tip.left, from.left) && x <= Math.max(tip.right, from.right);
    return isBeside && y >= Math.min(tip.top, from.bottom) && y <= Math.max(tip.bottom, from.top);
  };
  const listeners = {
    move: (event: PointerEvent): void => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
      if (isOn(event) || (isBetween(event) && (isOn(event, CLOSE) || !isTaken?.(event)))) {
        isHeld = true;
        event.stopPropagation();
      } else if (isHeld) {
        isHeld = false;
        leave();
      }
    },
    down: (event: PointerEvent): void => {
      down = { x: event.clientX, y: event.clientY };
    },
    click: (event: MouseEvent): void => {
      const isDrag = Math.hypot(event.clientX - down.x, event.clientY - down.y) > DRAG;
      if (!press || isDrag || !isOn(event)) return;
      event.stopPropagation();
      press();
    },
    key: (event: KeyboardEvent): void => {
      if (event.key === 'Escape') leave();
    },
  };
  const heard = [
    ['pointermove', listeners.move],
    ['pointerleave', listeners.move],
    ['pointerdown', listeners.down],
    ['click', listeners.click],
  ] as const;
  for (const [type, listener] of heard) root.addEventListener(type, listener as EventListener, { capture: true });
  // The focus may be anywhere in the page.
  addEventListener('keydown', listeners.key, { capture: true });
  return () => {
    removeEventListener('keydown', listeners.key, { capture: true });
    for (const [type, listener] of heard) root.removeEventListener(type, listener as EventListener, { capture: true });
  };
}
