import { describe, expect, it } from 'vitest';
import { canvasPen, type Canvas2d } from '../../../src/render/canvas';
import { withDirection } from '../../../src/render/direction';
import { svgPen } from '../../../src/render/svg';

// In a picture, the full stop and the ellipsis of such a title stood at its right end, where the reader begins.
const RIGHT_TO_LEFT = [
  'معاهدة السلام.',
  'הסכם שלום…',
  '1994: הסכם',
  '«معاهدة»',
  '(הסכם) NATO',
  'ܫܠܡܐ.',
  '𞤀𞤣𞤤𞤢𞤥.',
  'ﷺ …',
];
// The first strong character decides, as with `dir="auto"`; a digit, a sign or the selector of an emoji is none.
const LEFT_TO_RIGHT = ['Treaty.', 'NATO (הסכם)', '1994', '', '…', '❤️ Treaty', '条約。', 'Договор', '٢٠٢٤'];

describe('a text of a picture', () => {
  it.each(RIGHT_TO_LEFT)('is isolated from right to left where it begins so: %s', (text) => {
    expect(withDirection(text)).toBe(`\u2067${text}\u2069`);
  });

  it.each(LEFT_TO_RIGHT)('stays as it is where it does not: %s', (text) => {
    expect(withDirection(text)).toBe(text);
  });

  it('has its direction on a canvas, which is not that of the page, and in SVG', () => {
    const drawn: string[] = [];
    const context = { fillText: (text: string) => drawn.push(text), direction: 'inherit' };
    const style = { font: 'label', fill: 'black' } as const;
    canvasPen(context as unknown as Canvas2d, 'serif').text(0, 0, 'הסכם.', style);
    expect(drawn).toEqual(['\u2067הסכם.\u2069']);
    expect(context.direction).toBe('ltr');
    const pen = svgPen('x');
    pen.text(0, 0, 'הסכם.', style);
    expect(pen.markup()).toContain('>\u2067הסכם.\u2069<');
  });
});
