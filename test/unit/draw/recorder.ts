import { QUESTION } from '../../../src/draw/doubt';
import type { Palette } from '../../../src/draw/palette';
import type { Paint, Pen } from '../../../src/draw/pen';
import { SHAPES } from '../../../src/draw/shapes';

/** A palette whose colours are their names. */
export const NAMED: Palette = {
  paper: 'paper',
  ink: 'ink',
  soft: 'soft',
  faint: 'faint',
  rule: 'rule',
  hair: 'hair',
  band: 'band',
  hues: ['coop', 'neutral', 'conf'],
  focus: 'focus',
};

const NAMES = new Map([...Object.entries(SHAPES).map(([name, d]) => [d, name] as const), [QUESTION, 'question']]);

const short = (value: number): string => String(Math.round(value * 10) / 10 + 0);
const places = (...values: readonly number[]): string => values.map(short).join(' ');

function painted({ fill, stroke, lineWidth, dash, alpha }: Paint): string {
  return [
    fill === undefined ? '' : ` ${fill}`,
    stroke === undefined ? '' : ` line ${stroke}${lineWidth === undefined ? '' : ` ${short(lineWidth)}`}`,
    dash === undefined ? '' : ` dashed ${dash.map(short).join('-')}`,
    alpha === undefined ? '' : ` at ${String(Math.round(alpha * 100))} %`,
  ].join('');
}

/** A pen that writes down what it is asked to draw, a line each. Shapes by name; lengths to a tenth of a pixel. */
export function recorder(): { readonly pen: Pen; readonly lines: string[] } {
  const lines: string[] = [];
  const add = (...words: readonly string[]): void => void lines.push(words.join(' '));
  const pen: Pen = {
    rect: (x, y, width, height, paint) => {
      add('rect', places(x, y, width, height) + painted(paint));
    },
    fade: (x, y, width, height, fill, from, to) => {
      add('fade', places(x, y, width, height), fill, `${Math.round(from * 100)} to ${Math.round(to * 100)} %`);
    },
    line: (x1, y1, x2, y2, paint) => {
      add('line', places(x1, y1, x2, y2) + painted(paint));
    },
    curve: (points, paint) => {
      add('curve', places(...points) + painted(paint));
    },
    path: (d, x, y, paint) => {
      add(NAMES.get(d) ?? d, places(x, y) + painted(paint));
    },
    text: (x, y, text, { font, fill }) => {
      add('text', places(x, y), `"${text}"`, font, fill);
    },
    clip: (x, y, width, height, inside) => {
      add('clip', places(x, y, width, height));
      inside();
      add('end of clip');
    },
  };
  return { pen, lines };
}
