/**
 * Puts a node at a place in a picture: pixels from the edge at which time begins (see `interaction/point`), and from the top. Set by script,
 * since a strict content security policy refuses style attributes.
 */
export function placeAt(node: HTMLElement, { left, top }: { readonly left: number; readonly top: number }): void {
  node.style.insetInlineStart = `${left}px`;
  node.style.top = `${top}px`;
}
