import type { Palette } from '../../../src/render/palette';
import type { Paint, Pen } from '../../../src/render/pen';

/** A palette whose colours are named by their use. */
export const RECORDED: Palette = {
  background: 'background',
  text: 'text',
  soft: 'soft',
  faint: 'faint',
  rule: 'rule',
  gridline: 'gridline',
  band: 'band',
  hues: ['cooperation', 'neutral', 'conflict'],
  focus: 'focus',
};

const short = (value: number): string => String(Math.round(value * 10) / 10 + 0);
const places = (...values: readonly number[]): string => values.map(short).join(' ');
const percent = (value: number): string => `${short(value * 100)}%`;

function paintOf({ fill, stroke, lineWidth = 1, dash, alpha }: Paint): string {
  return [
    fill,
    stroke === undefined ? undefined : `line ${stroke} ${short(lineWidth)}`,
    dash === undefined ? undefined : `dash ${dash.join(' ')}`,
    alpha === undefined ? undefined : `at ${percent(alpha)}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** A pen that records drawing operations, one a line, with lengths to a tenth of a pixel and clipped operations indented. */
export function recorder(): Pen & { readonly lines: string[] } {
  const lines: string[] = [];
  let indent = '';
  const add = (line: string): void => void lines.push(indent + line);
  return {
    lines,
    rect: (x, y, width, height, paint) => {
      add(`rect ${places(x, y)} size ${places(width, height)}: ${paintOf(paint)}`);
    },
    fade: (x, y, width, height, fill, from, to) => {
      add(`fade ${places(x, y)} size ${places(width, height)}: ${fill} ${percent(from)} to ${percent(to)}`);
    },
    line: (x1, y1, x2, y2, paint) => {
      add(`line ${places(x1, y1)} to ${places(x2, y2)}: ${paintOf(paint)}`);
    },
    curve: ([x1, y1, ax, ay, bx, by, x2, y2], paint) => {
      add(`curve ${places(x1, y1)} by ${places(ax, ay, bx, by)} to ${places(x2, y2)}: ${paintOf(paint)}`);
    },
    path: (d, x, y, paint) => {
      add(`path ${d} at ${places(x, y)}: ${paintOf(paint)}`);
    },
    text: (x, y, text, { font, fill, halo }) => {
      add(`text "${text}" at ${places(x, y)}: ${font} ${fill}${halo === undefined ? '' : ` on ${halo}`}`);
    },
    clip: (x, y, width, height, inside) => {
      add(`clip ${places(x, y)} size ${places(width, height)}`);
      indent += '  ';
      inside();
      indent = indent.slice(2);
    },
  };
}
