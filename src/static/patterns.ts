import { LIGHT, type Palette } from '../render/palette';
import type { Paint, Pen } from '../render/pen';
import { escapeXml } from '../render/svg';

/** On paper: the same on white, so that no ink is spent on the background. */
export const PAPER: Palette = { ...LIGHT, background: '#ffffff', gridline: '#e4e0d8', band: '#f5f3ee' };

/** Names of the patterns of the hues: stripes for cooperation, dots for neutral. Conflict is plain, and the darkest in grey. */
const NAMES = ['coop', 'neutral', null] as const;

/** Size of a pattern in CSS pixels. A mark has room for two of them. */
const SIZE = 4;

/**
 * The definitions of patterns that `patternedPen` refers to: in the colour of the background for what is filled with a hue, in the hue
 * for what is only outlined in it.
 */
export function patterns({ background, hues }: Palette, prefix: string): string {
  const pattern = (name: string, inside: string, turn: string): string =>
    `<pattern id="${escapeXml(prefix)}-${name}" width="${SIZE}" height="${SIZE}" patternUnits="userSpaceOnUse"${turn}>${inside}</pattern>`;
  const stripe = (fill: string, width: number): string => `<rect width="${width}" height="${SIZE}" fill="${fill}"/>`;
  const dot = (fill: string): string => `<circle cx="2" cy="2" r="0.8" fill="${fill}"/>`;
  const slanted = ' patternTransform="rotate(45)"';
  return (
    `<defs>${pattern('coop', stripe(background, 1.3), slanted)}${pattern('neutral', dot(background), '')}` +
    `${pattern('coop-open', stripe(hues[0], 0.9), slanted)}${pattern('neutral-open', dot(hues[1]), '')}</defs>`
  );
}

/** A pen that also tells hues by patterns, so that a picture says the same in grey. Its SVG needs the `patterns` of the same prefix. */
export function patternedPen(pen: Pen, { background, hues }: Palette, prefix: string): Pen {
  const nameOf = (colour: string | undefined): string | null => NAMES[hues.findIndex((hue) => hue === colour)] ?? null;
  /** How the pattern of a shape is painted over it; null where it has none. */
  const overlay = ({ fill, stroke, alpha }: Paint): Paint | null => {
    const [filled, open] = [nameOf(fill), fill === background ? nameOf(stroke) : null];
    const name = filled ?? (open && `${open}-open`);
    // What is nearly transparent is told by being so.
    return name !== null && (alpha ?? 1) > 0.5 ? { fill: `url(#${prefix}-${name})` } : null;
  };
  return {
    ...pen,
    rect: (x, y, width, height, paint) => {
      pen.rect(x, y, width, height, paint);
      const over = overlay(paint);
      if (over) pen.rect(x, y, width, height, over);
    },
    fade: (x, y, width, height, fill, from, to) => {
      pen.fade(x, y, width, height, fill, from, to);
      const name = nameOf(fill);
      if (name !== null) pen.rect(x, y, width, height, { fill: `url(#${prefix}-${name})` });
    },
    path: (d, x, y, paint) => {
      pen.path(d, x, y, paint);
      const over = overlay(paint);
      if (over) pen.path(d, x, y, over);
    },
  };
}
