import type { Attachment } from 'svelte/attachments';

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), summary, [tabindex="0"]';

/** An element on the way from the focus up to the root, and what stood after it. */
interface Step {
  readonly node: Element;
  readonly next: Element | null;
}

/** The focus as it was last seen. */
interface Place {
  readonly label: string;
  readonly steps: readonly Step[];
}

/**
 * Where the element that has the focus goes away (a chip taken off, an event closed), the focus moves to what took its place or
 * to the nearest part that is left. Left to itself it would fall back to the top of the page.
 */
export function keepFocus(): Attachment<HTMLElement> {
  return (root) => {
    const { activeElement } = root.getRootNode() as Document | ShadowRoot;
    let place = activeElement && root.contains(activeElement) ? placeOf(activeElement, root) : null;
    const come = (event: FocusEvent): void => {
      place = event.target instanceof Element ? placeOf(event.target, root) : null;
    };
    const go = (): void => {
      const left = place;
      // Told apart once the change is over: an element that is still there was left by the reader.
      queueMicrotask(() => {
        if (place === left && left?.steps[0]?.node.isConnected) place = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (!place || place.steps[0]?.node.isConnected || focusIn(root)) return;
      heir(place)?.focus();
    });
    root.addEventListener('focusin', come);
    root.addEventListener('focusout', go);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', come);
      root.removeEventListener('focusout', go);
    };
  };
}

function focusIn(root: HTMLElement): boolean {
  const { activeElement } = root.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && activeElement !== document.body;
}

function placeOf(target: Element, root: HTMLElement): Place {
  const steps: Step[] = [];
  for (let node: Element | null = target; node; node = node === root ? null : node.parentElement) {
    steps.push({ node, next: node.nextElementSibling });
  }
  return { label: labelOf(target), steps };
}

function labelOf(node: Element): string {
  return node.getAttribute('aria-label') ?? node.textContent.trim();
}

/** Within what is left: the same thing made anew, the part itself where it takes the focus, what stood after the lost, or the first that takes it. */
function heir({ label, steps }: Place): HTMLElement | null {
  const at = steps.findIndex(({ node }) => node.isConnected);
  const home = steps[at]?.node;
  if (!(home instanceof HTMLElement)) return null;
  const near = [...home.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const same = near.find((node) => labelOf(node) === label);
  if (same) return same;
  if (home.hasAttribute('tabindex')) return home;
  const after = steps.slice(0, at).map(({ next }) => (next?.isConnected ? next : null));
  return after.map((next) => next && firstIn(next)).find((found) => found !== null) ?? near[0] ?? null;
}

function firstIn(node: Element): HTMLElement | null {
  return node.matches(FOCUSABLE) ? (node as HTMLElement) : node.querySelector<HTMLElement>(FOCUSABLE);
}
