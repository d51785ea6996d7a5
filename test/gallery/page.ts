import { canvasPen, cssFont } from '../../src/render/canvas';
import { drawAxis } from '../../src/render/axis';
import { DARK, LIGHT, type Palette } from '../../src/render/palette';
import type { Pen } from '../../src/render/pen';
import { svgPen } from '../../src/render/svg';
import type { Measure } from '../../src/layout/types';
import { GROUPS, type Sample } from './samples';
import { AXIS, CELL, drawPile, drawPileOverview, drawSample, sceneFor, TABLE, ZOOMS } from './scene';
import type { Span } from '../../src/time/instant';
import { wordsOf } from './words';

const FAMILY = 'system-ui, sans-serif';
/** Print is on white. */
const THEMES: Readonly<Record<string, Palette>> = {
  light: LIGHT,
  dark: DARK,
  print: { ...LIGHT, background: '#ffffff' },
};

type Draw = (pen: Pen) => void;
/** How a cell is drawn; both ways look the same. */
export type Way = 'svg' | 'canvas';

function add(parent: Element, tag: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}

/** The part of a drawing from `top` on, as an element of its own. */
function picture(way: Way, top: number, height: number, draw: Draw): Element {
  return way === 'svg' ? written(top, height, draw) : painted(top, height, draw);
}

function painted(top: number, height: number, draw: Draw): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = CELL.width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  canvas.style.width = `${String(CELL.width)}px`;
  canvas.style.height = `${String(height)}px`;
  const context = canvas.getContext('2d')!;
  context.scale(devicePixelRatio, devicePixelRatio);
  context.translate(0, -top);
  draw(canvasPen(context, FAMILY));
  return canvas;
}

let count = 0;

function written(top: number, height: number, draw: Draw): Element {
  const pen = svgPen(`p${String(count++)}`);
  draw(pen);
  const size = `width="${String(CELL.width)}" height="${String(height)}"`;
  const box = `viewBox="0 ${String(top)} ${String(CELL.width)} ${String(height)}"`;
  const text = `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} font-family="${FAMILY}">${pen.markup()}</svg>`;
  return document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
}

/** Measures text in the font of the drawings. */
function measureHere(): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  return (text, bold = false) => {
    context.font = cssFont(bold ? 'strong' : 'label', FAMILY);
    return context.measureText(text).width;
  };
}

function head(table: Element, palette: Palette, measure: Measure, way: Way): void {
  const row = add(add(table, 'thead'), 'tr');
  add(row, 'th');
  for (const { shown } of ZOOMS) {
    const scene = sceneFor(TABLE, new Uint32Array(), shown, measure);
    const draw: Draw = (pen) => {
      pen.rect(0, 0, CELL.width, AXIS, { fill: palette.background });
      drawAxis(pen, scene, palette);
    };
    add(row, 'th').append(picture(way, 0, AXIS, draw));
  }
}

/** A row of drawings, one for each zoom level; returns the cell for its text. */
function pictures(body: Element, way: Way, draw: (pen: Pen, shown: Span) => void): HTMLElement {
  const row = add(body, 'tr');
  const name = add(row, 'th');
  for (const { shown } of ZOOMS) {
    add(row, 'td').append(
      picture(way, AXIS - 6, CELL.height + 6, (pen) => {
        draw(pen, shown);
      }),
    );
  }
  return name;
}

function line(body: Element, sample: Sample, palette: Palette, measure: Measure, way: Way): void {
  const name = pictures(body, way, (pen, shown) => {
    drawSample(pen, sample, shown, measure, palette);
  });
  name.append(`${sample.id} `);
  add(name, 'code', sample.when + (sample.asOf === undefined ? '' : `, as of ${sample.asOf}`));
  for (const words of wordsOf(sample)) add(name, 'p', words);
}

function group(table: Element, name: string): HTMLElement {
  const body = add(table, 'tbody');
  const cell = add(add(body, 'tr'), 'th');
  cell.setAttribute('colspan', '4');
  add(cell, 'h2', name);
  return body;
}

/** Events that are only counted: twelve of a year, of a month, of a day. */
function piles(table: Element, palette: Palette, measure: Measure, way: Way): void {
  const body = group(table, 'Only counted');
  pictures(body, way, (pen, shown) => {
    drawPile(pen, shown, measure, palette);
  }).append('twelve of 2023, twelve of October, twelve of 4 October 2024');
  pictures(body, way, (pen, shown) => {
    drawPileOverview(pen, shown, palette);
  }).append('the same in an overview');
}

/** Fills an element with every mark at three zoom levels in light, dark and print, each with its description. */
export function showGallery(into: Element, way: Way): void {
  const measure = measureHere();
  for (const [theme, palette] of Object.entries(THEMES)) {
    const section = add(into, 'section');
    section.className = theme;
    add(section, 'h1', theme);
    const table = add(section, 'table');
    head(table, palette, measure, way);
    for (const { name, samples } of GROUPS) {
      const body = group(table, name);
      for (const sample of samples) line(body, sample, palette, measure, way);
    }
    piles(table, palette, measure, way);
  }
}
