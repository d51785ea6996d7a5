import type { Attachment } from 'svelte/attachments';

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), summary, [tabindex="0"]';

/** An element from the focused one up to the root, and its next sibling. */
interface Ancestor {
  readonly node: Element;
  readonly next: Element | null;
}

/** The last known focus. */
interface Place {
  readonly label: string;
  readonly ancestors: readonly Ancestor[];
}

/**
 * If the focused element is removed (a chip, a closed event), moves the focus to its replacement or to the nearest remaining element.
 * Otherwise the browser would move it to the top of the page.
 */
export function restoreFocus(): Attachment<HTMLElement> {
  return (root) => {
    const { activeElement } = root.getRootNode() as Document | ShadowRoot;
    let place = activeElement && root.contains(activeElement) ? placeOf(activeElement, root) : null;
    const onfocusin = (event: FocusEvent): void => {
      place = event.target instanceof Element ? placeOf(event.target, root) : null;
    };
    const onfocusout = (): void => {
      const left = place;
      // Checked after the change: if the element is still there, the reader moved the focus away.
      queueMicrotask(() => {
        if (place === left && left?.ancestors[0]?.node.isConnected) place = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (!place || place.ancestors[0]?.node.isConnected || focusIn(root)) return;
      replacementFor(place)?.focus();
    });
    root.addEventListener('focusin', onfocusin);
    root.addEventListener('focusout', onfocusout);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', onfocusin);
      root.removeEventListener('focusout', onfocusout);
    };
  };
}

function focusIn(root: HTMLElement): boolean {
  const { activeElement } = root.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && activeElement !== document.body;
}

function placeOf(target: Element, root: HTMLElement): Place {
  const ancestors: Ancestor[] = [];
  for (let node: Element | null = target; node; node = node === root ? null : node.parentElement) {
    ancestors.push({ node, next: node.nextElementSibling });
  }
  return { label: labelOf(target), ancestors };
}

function labelOf(node: Element): string {
  return node.getAttribute('aria-label') ?? node.textContent.trim();
}

/**
 * The element to focus: one with the same label, the nearest remaining ancestor, or the next focusable element after the removed one.
 * If nothing follows in that ancestor, its first focusable element, and if it has none, what follows the ancestor.
 */
function replacementFor({ label, ancestors }: Place): HTMLElement | null {
  const at = ancestors.findIndex(({ node }) => node.isConnected);
  const home = ancestors[at]?.node;
  if (!(home instanceof HTMLElement)) return null;
  const focusable = [...home.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const same = focusable.find((node) => labelOf(node) === label);
  if (same) return same;
  if (home.hasAttribute('tabindex')) return home;
  const removed = ancestors.slice(0, at).map(({ next }) => (next?.isConnected ? next : null));
  const remaining = ancestors.slice(at).map(({ node }) => node.nextElementSibling);
  return firstFrom(removed) ?? focusable[0] ?? firstFrom(remaining);
}

/** The first focusable element in one of these elements or in the siblings that follow it. */
function firstFrom(starts: readonly (Element | null)[]): HTMLElement | null {
  for (const start of starts) {
    for (let node = start; node; node = node.nextElementSibling) {
      const found = firstIn(node);
      if (found) return found;
    }
  }
  return null;
}

function firstIn(node: Element): HTMLElement | null {
  return node.matches(FOCUSABLE) ? (node as HTMLElement) : node.querySelector<HTMLElement>(FOCUSABLE);
}
