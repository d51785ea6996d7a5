/**
 * Stands in for parts of Svelte that the element has no use for. It makes all of its markup itself, so that whatever asks whether a
 * server's is being taken over is answered while the element is built, and falls away. No component of it catches what another
 * throws, so that what stands round all of them has nothing to do.
 */
export const hydrating = false;
export const hydrate_node = null;

/** Nothing to do: there is no such markup. */
export function nothing(): null {
  return null;
}

export {
  nothing as hydrate_next,
  nothing as hydrate_template,
  nothing as next,
  nothing as read_hydration_instruction,
  nothing as reset,
  nothing as set_hydrate_node,
  nothing as set_hydrating,
  nothing as skip_nodes,
};

/** Makes what is inside, at `anchor`; what is thrown there goes to whoever mounts it. */
export function boundary(anchor: Node, _props: object, inside: (anchor: Node) => void): void {
  inside(anchor);
}

export { nothing as pending };
