import { asLine } from './direction';
import { FONTS, type Paint, type Pen } from './pen';

/** Escapes a text for use in XML content and attribute values. Characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  const allowed = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
  return allowed.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Whole tenths are enough on any screen and keep the file small. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Opacities need hundredths: a faint one would vanish or double. */
function fine(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function attributes({ fill, stroke, lineWidth, dash, alpha }: Paint): string {
  return [
    ` fill="${fill ?? 'none'}"`,
    stroke === undefined ? '' : ` stroke="${stroke}"`,
    stroke === undefined || lineWidth === undefined ? '' : ` stroke-width="${short(lineWidth)}"`,
    dash ? ` stroke-dasharray="${dash.join(' ')}"` : '',
    alpha === undefined || alpha === 1 ? '' : ` opacity="${fine(alpha)}"`,
  ].join('');
}

/** Paths longer than this are written once. */
const LONG = 200;

function stop(offset: number, fill: string, alpha: number): string {
  return `<stop offset="${offset}" stop-color="${fill}" stop-opacity="${fine(alpha)}"/>`;
}

/** The shape of a clip: a rectangle, and where there are holes, one path that goes round each. */
function clipShape(x: number, y: number, width: number, height: number, holes: readonly number[]): string {
  if (holes.length === 0)
    return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"/>`;
  const all = [x, y, width, height, ...holes];
  let d = '';
  for (let i = 0; i < all.length; i += 4)
    d += `M${short(all[i]!)} ${short(all[i + 1]!)}h${short(all[i + 2]!)}v${short(all[i + 3]!)}h${short(-all[i + 2]!)}z`;
  return `<path clip-rule="evenodd" d="${d}"/>`;
}

/** What is written once and named after that: gradients, and paths too long to be repeated. */
class Definitions {
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly prefix: string,
    private readonly out: string[],
  ) {}

  /** An id for something that has none of its own yet. */
  next(letter: string): string {
    const id = `${this.prefix}${letter}${String(this.ids.size)}`;
    this.ids.set(id, id);
    return id;
  }

  fade(fill: string, from: number, to: number): string {
    const markup = `${stop(0, fill, from)}${stop(1, fill, to)}`;
    return this.once('f', markup, (id) => `<linearGradient id="${id}">${markup}</linearGradient>`);
  }

  path(d: string): string {
    return this.once('p', d, (id) => `<defs><path id="${id}" d="${d}"/></defs>`);
  }

  private once(letter: string, key: string, write: (id: string) => string): string {
    let id = this.ids.get(key);
    if (id !== undefined) return id;
    id = `${this.prefix}${letter}${String(this.ids.size)}`;
    this.ids.set(key, id);
    this.out.push(write(id));
    return id;
  }
}

/** What turns all that stands in a picture of a width over, so that it runs from right to left; nothing where it is not `isMirrored`. */
export function mirrored(markup: string, width: number, isMirrored: boolean): string {
  return isMirrored ? `<g transform="matrix(-1 0 0 1 ${short(width)} 0)">${markup}</g>` : markup;
}

/** Where a text begins, in a picture that may be `mirrored`: its letters are turned back, and it ends where it would begin. */
export function textPlace(x: number, y: number, isMirrored: boolean): string {
  const place = ` x="${short(isMirrored ? -x : x)}" y="${short(y)}"`;
  return isMirrored ? `${place} transform="scale(-1 1)" text-anchor="end"` : place;
}

/**
 * A pen that writes SVG: presentation attributes only, so that a strict content security policy lets it pass. What one that `isMirrored`
 * writes belongs into `mirrored`.
 */
export function svgPen(prefix: string, isMirrored = false): Pen & { markup(): string } {
  const out: string[] = [];
  const definitions = new Definitions(prefix, out);
  return {
    markup: () => out.join(''),
    rect: (x, y, width, height, paint) => {
      out.push(
        `<rect x="${short(x)}" y="${short(y)}" width="${short(Math.max(0, width))}" height="${short(height)}"${attributes(paint)}/>`,
      );
    },
    fade: (x, y, width, height, fill, from, to) => {
      const id = definitions.fade(fill, from, to);
      out.push(
        `<rect x="${short(x)}" y="${short(y)}" width="${short(Math.max(0, width))}" height="${short(height)}" fill="url(#${id})"/>`,
      );
    },
    line: (x1, y1, x2, y2, paint) => {
      out.push(`<path d="M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}"${attributes(paint)}/>`);
    },
    curve: ([x1, y1, ...rest], paint) => {
      out.push(`<path d="M${short(x1)} ${short(y1)}C${rest.map(short).join(' ')}"${attributes(paint)}/>`);
    },
    path: (d, x, y, paint) => {
      const shape = d.length > LONG ? `use href="#${definitions.path(d)}"` : `path d="${d}"`;
      out.push(`<${shape} transform="translate(${short(x)} ${short(y)})"${attributes(paint)}/>`);
    },
    text: (x, y, text, { font, fill, halo }) => {
      const { size, weight, italic } = FONTS[font];
      const style = `${weight === 400 ? '' : ` font-weight="${weight}"`}${italic ? ' font-style="italic"' : ''}`;
      const behind =
        halo === undefined ? '' : ` stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
      out.push(
        `<text${textPlace(x, y, isMirrored)} font-size="${size}"${style} fill="${fill}"${behind}>${escapeXml(asLine(text, isMirrored))}</text>`,
      );
    },
    clip: (x, y, width, height, inside, holes = []) => {
      const id = definitions.next('c');
      out.push(`<clipPath id="${id}">${clipShape(x, y, width, height, holes)}</clipPath>`);
      out.push(`<g clip-path="url(#${id})">`);
      inside();
      out.push('</g>');
    },
  };
}
