/**
 * The column around a snippet, by whose width the snippet reserves its height. The window does not tell it: a column may be narrow in a
 * wide window.
 */
export const COLUMN = '<div style="container-type:inline-size;width:100%">';

/** Below this width of its column, in CSS pixels, time runs downwards, and in a frame a timeline is as tall as its lanes. */
const NARROW = 560;
/** What stands above and below the picture there, in CSS pixels: title, controls, overview and legend. */
const BESIDE = 272;
/** The same in a wider column, where all of it is as tall as `wide`. */
const BESIDE_WIDE = 186;

/**
 * The height that a timeline will have, as CSS, so that nothing is shifted when its script or its data arrives: `wide`, and in a narrow
 * column `narrow`, if that differs.
 */
export function reservedHeight(wide: string, narrow: string | null): string {
  // A step: the middle value is below the least height in a wide column, and above the greatest in a narrow one.
  return narrow === null ? wide : `clamp(${wide},(${NARROW}px - 100cqw)*9999,${narrow})`;
}

/** The height of a narrow element whose picture is so many pixels tall. */
export function pictureReserve(pictureHeight: number): string {
  return `${pictureHeight + BESIDE}px`;
}

/** That of a narrow frame whose lanes are so many pixels tall: `wide` and what the narrow layout adds, unless the lanes need more. */
export function lanesReserve(lanesHeight: number, wide: string): string {
  return `max(${lanesHeight + BESIDE}px,${wide} + ${BESIDE - BESIDE_WIDE}px)`;
}
