import type { Palette } from '../render/palette';
import { escapeXml } from '../render/svg';
import type { StaticTimeline } from './staticTimeline';
import { describe, svgFile, svgShape, type Shape } from './svg';

/** Width in CSS pixels of the layout for phones: of 390 px, less the margins of an article. */
const PHONE = 358;
/** Windows up to this width, in CSS pixels, show the layout for phones. */
const PHONE_WINDOW = 559;
/** A layout up to this width is not replaced on a phone: its labels of 13 px are more than 10 px tall there. */
const LEGIBLE = 440;

/** Options of a picture to paste. */
export interface PictureOptions {
  /** Width of the layout in CSS pixels where no shape is given. */
  readonly width: number;
  /** Without one, the picture is as tall as its labels need. */
  readonly shape?: Shape | undefined;
  readonly palette: Palette;
  /** Address of the timeline, printed below the picture. */
  readonly address?: string | undefined;
}

/** The picture as an SVG file, and its size in CSS pixels. */
export function pictureSvg(timeline: StaticTimeline, options: PictureOptions): ReturnType<typeof svgFile> {
  return options.shape === undefined ? svgFile(timeline, options) : svgShape(timeline, options.shape, options);
}

/**
 * A picture as HTML to paste: no wider than its column, and on a phone a narrow layout of its own, since a wide one would be scaled down
 * until nobody can read it. Both are part of the text, so nothing is requested. Their sizes are given, so nothing is shifted.
 */
export function pictureHtml(timeline: StaticTimeline, options: PictureOptions): string {
  const main = pictureSvg(timeline, options);
  const alt = escapeXml(`${timeline.title}. ${describe(timeline)}`);
  const image = `<img src="${svgDataUrl(main.svg)}" ${sizeOf(main)} alt="${alt}" style="max-width:100%;height:auto">`;
  if (main.width <= LEGIBLE) return image;
  const { palette, address } = options;
  const phone = svgFile(timeline, { width: PHONE, palette, address });
  return `<picture>
<source media="(max-width: ${PHONE_WINDOW}px)" srcset="${svgDataUrl(phone.svg)}" ${sizeOf(phone)}>
${image}
</picture>`;
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }): string {
  return `width="${width}" height="${height}"`;
}

/** An SVG as a `data:` URL, for an attribute in double quotes. Only what is not allowed there is escaped: half the length of escaping all. */
export function svgDataUrl(svg: string): string {
  // In `srcset` a space would end the address.
  const escaped = svg.replace(/[%#<>"&\\^`{|}\s]/gu, encodeURIComponent);
  return `data:image/svg+xml;charset=utf-8,${escaped}`;
}
