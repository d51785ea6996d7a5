import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { attachSwipe } from '../../../src/interaction/swipe';

// There is no page here: a node has the direction that the test gives it.
const style = { direction: 'ltr' };
beforeEach(() => vi.stubGlobal('getComputedStyle', () => style));
afterEach(() => {
  vi.unstubAllGlobals();
  style.direction = 'ltr';
});

type Point = readonly [x: number, y: number];

/** What a pointer that goes down at one point and up at another asks for. */
function swiped(from: Point, to: Point, { pointerType = 'touch', isPrimary = true, end = 'pointerup' } = {}): number[] {
  const node = new EventTarget();
  const asked: number[] = [];
  attachSwipe(node as HTMLElement, (by) => asked.push(by));
  const send = (type: string, [x, y]: Point): void => {
    node.dispatchEvent(Object.assign(new Event(type), { x, y, pointerId: 1, pointerType, isPrimary }));
  };
  send('pointerdown', from);
  send(end, to);
  return asked;
}

it.each<[string, Point, Point, number[]]>([
  ['to the left leads on', [200, 100], [100, 110], [1]],
  ['to the right leads back', [100, 100], [200, 80], [-1]],
  ['that is short is a tap', [200, 100], [170, 100], []],
  ['up or down scrolls', [200, 100], [150, 300], []],
  ['that slants is neither', [200, 100], [140, 150], []],
])('a swipe %s', (_, from, to, asked) => {
  expect(swiped(from, to)).toEqual(asked);
});

it('turns pages the other way in a text from right to left', () => {
  style.direction = 'rtl';
  expect([swiped([200, 100], [100, 110]), swiped([100, 100], [200, 80])]).toEqual([[-1], [1]]);
});

it.each([
  ['the mouse, which selects text', { pointerType: 'mouse' }],
  ['a second finger, which zooms the page', { isPrimary: false }],
  ['a finger that the browser takes to scroll', { end: 'pointercancel' }],
])('is not made by %s', (_, options) => {
  expect(swiped([200, 100], [100, 100], options)).toEqual([]);
});

it('is no longer heard once it is detached', () => {
  const node = new EventTarget();
  const asked: number[] = [];
  attachSwipe(node as HTMLElement, (by) => asked.push(by))();
  for (const [type, x] of [
    ['pointerdown', 200],
    ['pointerup', 100],
  ] as const)
    node.dispatchEvent(
      Object.assign(new Event(type), { x, y: 0, pointerId: 1, pointerType: 'touch', isPrimary: true }),
    );
  expect(asked).toEqual([]);
});
