/** The language that holds where an element stands, through shadow roots; '' where none is said. */
export function languageAround(element: Element): string {
  const near = element.closest('[lang]');
  if (near) return near.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : '';
}

const isData = (element: Element): boolean =>
  element instanceof HTMLScriptElement && element.type === 'application/json';

/** The text of the timeline that stands in the element itself; null where none does. */
export function inlineText(element: Element): string | null {
  return [...element.children].find(isData)?.textContent ?? null;
}

/** Whether the article put anything there to be read until the timeline is up. */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element ? !isData(node) : node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
  );
}

/** Calls `changed` whenever the children of an element or their texts change. Returns what stops that. */
export function watchInside(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}
