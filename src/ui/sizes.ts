/** The overview strip under the picture, in pixels: where its histogram begins, how tall that is, and all of it. */
export const OVERVIEW = { top: 8, height: 40, total: 68 } as const;

/** Width of the column of lane heads. */
export const HEADS = 148;
