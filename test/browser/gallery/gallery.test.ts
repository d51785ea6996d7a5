import { afterEach, describe, expect, it } from 'vitest';
import '../../gallery/gallery.css';
import { showGallery, type Way } from '../../gallery/page';
import { GROUPS } from '../../gallery/samples';
import { ZOOMS } from '../../gallery/scene';
import { wordsOf } from '../../gallery/words';

const SAMPLES = GROUPS.flatMap(({ samples }) => samples);
const THEMES = ['light', 'dark', 'print'];
/** Rows of pictures in each theme: the axis, every sample, and what is only counted. */
const ROWS = 1 + SAMPLES.length + 2;

let page: HTMLElement | undefined;
const open = (way: Way): HTMLElement => {
  page = document.createElement('main');
  document.body.append(page);
  showGallery(page, way);
  return page;
};

afterEach(() => {
  page?.remove();
});

/** Whether the boxes of two texts overlap by more than a rounding error. */
function meet(one: DOMRect, other: DOMRect): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const tall = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 0.5 && tall > 0.5;
}

describe('the gallery of marks', () => {
  it.each(['svg', 'canvas'] as const)(
    'shows every mark at three zoom levels in light, dark and print, as %s',
    (way) => {
      const sections = [...open(way).querySelectorAll('section')];
      expect(sections.map(({ className }) => className)).toEqual(THEMES);
      for (const section of sections) expect(section.querySelectorAll(way).length).toBe(ROWS * ZOOMS.length);
    },
  );

  it('describes each mark beside it, in both languages', () => {
    const text = open('svg').textContent;
    for (const sample of SAMPLES) for (const words of wordsOf(sample)) expect(text).toContain(words);
  });

  it('has no overlapping texts', () => {
    const pictures = [...open('svg').querySelectorAll('svg')];
    const overlapping = pictures.flatMap((picture) => {
      const texts = [...picture.querySelectorAll('text')].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      return texts.flatMap((one, at) =>
        texts.slice(at + 1).flatMap((other) => (meet(one.box, other.box) ? [`${one.text} × ${other.text}`] : [])),
      );
    });
    expect(overlapping).toEqual([]);
  });

  it('paints something for every sample on the canvas, and is grey in print', () => {
    const canvases = [...open('canvas').querySelectorAll<HTMLCanvasElement>('section.light td canvas')];
    expect(canvases.length).toBe((ROWS - 1) * ZOOMS.length);
    const colours = canvases.map((canvas) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size;
    });
    // Background, the lines of the axis, and more.
    for (const count of colours.slice(0, SAMPLES.length * ZOOMS.length)) expect(count).toBeGreaterThan(3);
    expect(getComputedStyle(page!.querySelector('section.print')!).filter).toBe('grayscale(1)');
  });
});
