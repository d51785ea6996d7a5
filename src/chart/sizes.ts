/** The overview strip under the picture, in pixels: where its histogram begins, how tall that is, and all of it. */
export const OVERVIEW = { top: 8, height: 40, total: 68 } as const;

/** Width of the column of lane headers. */
export const HEADER_WIDTH = 148;

/** What the column of headers keeps free of a name: left of it, and right of it before time begins. */
export const HEADER_MARGINS = 36;
