import { beforeAll, describe, expect, it, vi } from 'vitest';
import { canvasPen, cssFont, type Canvas2d } from '../../../src/render/canvas';
import type { Pen } from '../../../src/render/pen';

beforeAll(() => {
  vi.stubGlobal(
    'Path2D',
    class {
      constructor(readonly d: string) {}
    },
  );
});

/** A canvas that records its calls; `state` is its final state. */
function canvas(): { pen: Pen; calls: string[]; state: Record<string, unknown> } {
  const calls: string[] = [];
  const state: Record<string, unknown> = { globalAlpha: 1 };
  const context = new Proxy(state, {
    get: (_, name: string) =>
      name in state ? state[name] : (...values: unknown[]) => void calls.push(`${name} ${said(values)}`),
    set: (_, name: string, value) => {
      state[name] = value;
      calls.push(`${name} = ${String(value)}`);
      return true;
    },
  });
  return { pen: canvasPen(context as unknown as Canvas2d, 'Serif'), calls, state };
}

const said = (values: unknown[]): string =>
  values
    .map((value) => (typeof value === 'object' && value !== null ? Object.values(value).join(',') : String(value)))
    .join(' ');

describe('the canvas pen', () => {
  it('fills and strokes in the given colours', () => {
    const { pen, calls } = canvas();
    pen.rect(1, 2, 3, 4, { fill: 'red', stroke: 'blue', lineWidth: 2 });
    expect(calls.filter((call) => !call.startsWith('globalAlpha'))).toEqual([
      'direction = ltr',
      'textAlign = left',
      'fillStyle = red',
      'fillRect 1 2 3 4',
      'strokeStyle = blue',
      'lineWidth = 2',
      'strokeRect 1 2 3 4',
    ]);
  });

  it('resets dash, opacity and offset after use', () => {
    const { pen, calls, state } = canvas();
    pen.path('M0 0Z', 5, 6, { fill: 'red', stroke: 'blue', dash: [2, 1], alpha: 0.3 });
    pen.fade(0, 0, 50, 4, 'red', 0.1, 1);
    pen.line(0, 0, 1, 1, { stroke: 'red', dash: [1, 1], alpha: 0.5 });
    pen.rect(0, 0, 1, 1, { fill: 'red' });
    expect(state['globalAlpha']).toBe(1);
    expect(calls.filter((call) => call.startsWith('setLineDash'))).toEqual([
      'setLineDash 2,1',
      'setLineDash ',
      'setLineDash 1,1',
      'setLineDash ',
    ]);
    expect(calls.filter((call) => call.startsWith('translate'))).toEqual(['translate 5 6', 'translate -5 -6']);
  });

  it('sets a font only when it changes, and again after a clip', () => {
    const { pen, calls } = canvas();
    const style = { font: 'label', fill: 'black' } as const;
    pen.text(0, 0, 'a', style);
    pen.text(0, 0, 'b', style);
    pen.clip(0, 0, 9, 9, () => {
      pen.text(0, 0, 'c', style);
      pen.text(0, 0, 'd', { ...style, font: 'era' });
    });
    pen.text(0, 0, 'e', style);
    const fonts = calls.filter((call) => call.startsWith('font') || call.startsWith('fillText'));
    const [label, era] = [`font = ${cssFont('label', 'Serif')}`, `font = ${cssFont('era', 'Serif')}`];
    const written = ['a', 'b', 'c', 'd', 'e'].map((letter) => `fillText ${letter} 0 0`);
    expect(fonts).toEqual([label, ...written.slice(0, 3), era, ...written.slice(3)]);
  });

  it('sets colour, opacity and line width only when they change, and again after a clip', () => {
    const { pen, calls } = canvas();
    const sets = (): string[] => calls.filter((call) => call.includes(' = '));
    const red = { fill: 'red', stroke: 'blue', lineWidth: 2, alpha: 0.5 };
    pen.rect(0, 0, 1, 1, red);
    const before = sets().length;
    pen.rect(1, 1, 1, 1, red);
    expect(sets()).toHaveLength(before);
    pen.clip(0, 0, 9, 9, () => {
      pen.rect(0, 0, 1, 1, { fill: 'green' });
    });
    const inside = sets().length;
    pen.rect(1, 1, 1, 1, red);
    expect(sets()).toHaveLength(inside);
    pen.rect(1, 1, 1, 1, { fill: 'green' });
    expect(sets().slice(inside)).toEqual(['globalAlpha = 1', 'fillStyle = green']);
  });

  it('restores after each clip', () => {
    const { pen, calls } = canvas();
    pen.clip(0, 0, 9, 9, () => pen.clip(1, 1, 2, 2, () => undefined));
    const depth = calls.map((call) => (call.startsWith('save') ? 1 : call.startsWith('restore') ? -1 : 0));
    expect(depth.reduce<number>((sum, one) => sum + one, 0)).toBe(0);
    expect(depth.filter((one) => one === 1)).toHaveLength(2);
  });

  it('fades in slices that cover the rectangle without a gap, from one opacity to the other', () => {
    const { pen, calls } = canvas();
    pen.fade(10, 0, 40, 5, 'red', 0, 1);
    const slices = calls.filter((call) => call.startsWith('fillRect')).map((call) => call.split(' ').map(Number));
    const alphas = calls.filter((call) => call.startsWith('globalAlpha')).map((call) => Number(call.split(' ')[2]));
    slices.reduce((x, [, left, , width]) => (expect(left).toBeCloseTo(x, 9), x + width!), 10);
    expect(slices.at(-1)![1]! + slices.at(-1)![3]!).toBeCloseTo(50, 9);
    expect(alphas).toEqual([...alphas].sort((a, b) => a - b));
    expect([alphas[0]! < 0.1, alphas.at(-1)! > 0.9]).toEqual([true, true]);
  });

  it('paints a halo below its text', () => {
    const { pen, calls } = canvas();
    pen.text(1, 2, 'x', { font: 'small', fill: 'black', halo: 'white' });
    expect(calls.filter((call) => /Text|Style/.test(call))).toEqual([
      'strokeStyle = white',
      'strokeText x 1 2',
      'fillStyle = black',
      'fillText x 1 2',
    ]);
  });

  it('writes fonts as CSS', () => {
    expect([cssFont('label', 'Serif'), cssFont('era', '"A B", sans-serif'), cssFont('period', 'Serif')]).toEqual([
      '400 13px Serif',
      '600 14px "A B", sans-serif',
      'italic 400 12px Serif',
    ]);
  });
});
