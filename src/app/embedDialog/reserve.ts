/**
 * The column around a snippet, by whose width the snippet reserves its height. The window does not tell it: a column may be narrow in a
 * wide window.
 */
export const COLUMN = '<div style="container-type:inline-size;width:100%">';

/** Below this width of its column, in CSS pixels, a timeline is as tall as its lanes. */
const NARROW = 560;
/** What stands above and below the lanes there, in CSS pixels: title, controls, overview and legend. */
const BESIDE = 272;
/** The same in a wider column, where all of it is as tall as `wide`. */
const BESIDE_WIDE = 186;

/**
 * The height that a timeline will have, as CSS, so that nothing is shifted when its script or its data arrives: `wide`, and in a narrow
 * column that of its lanes, which are `lanesHeight` pixels tall on a phone. Without lanes, as in a list, it is always `wide`.
 */
export function reservedHeight(lanesHeight: number | null, wide: string): string {
  if (lanesHeight === null) return wide;
  // The height is `wide` plus what the narrow layout adds, unless the lanes need more.
  const narrow = `max(${lanesHeight + BESIDE}px,${wide} + ${BESIDE - BESIDE_WIDE}px)`;
  // A step: the middle value is below the least height in a wide column, and above the greatest in a narrow one.
  return `clamp(${wide},(${NARROW}px - 100cqw)*9999,${narrow})`;
}
