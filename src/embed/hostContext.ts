/** The language of the place where an element stands, through shadow roots; '' if none is set. */
export function inheritedLanguage(element: Element): string {
  const closest = element.closest('[lang]');
  if (closest) return closest.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return 'host' in root ? inheritedLanguage((root as ShadowRoot).host) : '';
}

const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The theme that an element asks for, else that of the host page: light, unless the page's `color-scheme` allows a dark one. */
export function themeOf(element: Element): Theme {
  const asked = THEMES.find((each) => each === element.getAttribute('theme'));
  if (asked) return asked;
  const { colorScheme } = getComputedStyle(element);
  if (!colorScheme.includes('dark')) return 'light';
  return colorScheme.includes('light') ? 'auto' : 'dark';
}

/** Calls `onchange` when the root of an element's page changes, on which pages set their theme. Returns what stops that. */
export function watchTheme(element: Element, onchange: () => void): () => void {
  const observer = new MutationObserver(onchange);
  observer.observe(element.ownerDocument.documentElement, { attributes: true });
  return () => {
    observer.disconnect();
  };
}

// By name: where the element came from another document, those around it are of another window's classes.
const isData = (element: Element): boolean =>
  element.localName === 'script' && element.getAttribute('type') === 'application/json';

/** The text of the timeline inside the element itself; null if there is none. */
export function inlineText(element: Element): string | null {
  return [...element.children].find(isData)?.textContent ?? null;
}

/** Whether the host page put content into the element, to be read until the timeline is painted: caption and credit stay. */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node.nodeType === Node.ELEMENT_NODE
      ? !isData(node as Element) && (node as Element).slot === ''
      : node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
  );
}

/** Calls `onchange` whenever the children of an element or their texts change. Returns what stops that. */
export function watchInside(element: Element, onchange: () => void): () => void {
  const observer = new MutationObserver(onchange);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}

/** Pixels above and below the window within which loading begins: about one screen. */
const MARGIN = 800;

/** Calls `onnear` once, when `element` is in or near the window: in this turn if it is there already. Returns what stops waiting. */
export function whenNear(element: Element, onnear: () => void): () => void {
  const { top, bottom, width } = element.getBoundingClientRect();
  // An observer would report a frame or two later, which a reader of what is in the window would wait for.
  if (width > 0 && bottom > -MARGIN && top < innerHeight + MARGIN) {
    let stopped = false;
    // Not while the module is being evaluated: developer tools record a stack for each request, and V8 would scan the whole file for it.
    queueMicrotask(() => {
      if (!stopped) onnear();
    });
    return () => {
      stopped = true;
    };
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      onnear();
    },
    { rootMargin: `${String(MARGIN)}px` },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
