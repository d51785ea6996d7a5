import { describe, expect, it } from 'vitest';
import { arrowStep } from '../../../src/interaction/arrowStep';
import { commandOf, type KeyCommand, type KeyPress } from '../../../src/interaction/keys';

const plain: KeyPress = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('a key asks for', () => {
  it.each<[string, Partial<KeyPress>, KeyCommand]>([
    ['the previous event', { key: 'ArrowLeft' }, { type: 'previous' }],
    ['the next event', { key: 'ArrowRight' }, { type: 'next' }],
    ['the lane above', { key: 'ArrowUp' }, { type: 'lane-up' }],
    ['the lane below', { key: 'ArrowDown' }, { type: 'lane-down' }],
    ['the first event', { key: 'Home' }, { type: 'first' }],
    ['the last event', { key: 'End' }, { type: 'last' }],
    ['the event opened', { key: 'Enter' }, { type: 'open' }],
    ['the event opened', { key: ' ' }, { type: 'open' }],
    ['the panel closed', { key: 'Escape' }, { type: 'close' }],
    ['what led to an event', { key: ',' }, { type: 'follow', way: 'before' }],
    ['what an event led to', { key: '.' }, { type: 'follow', way: 'after' }],
    ['what led to an event, by brackets', { key: '[' }, { type: 'follow', way: 'before' }],
    ['what an event led to, by brackets', { key: ']' }, { type: 'follow', way: 'after' }],
    ['the search', { key: '/' }, { type: 'search' }],
    ['the search where / needs Shift', { key: '/', shiftKey: true }, { type: 'search' }],
    ['zooming in', { key: '+' }, { type: 'zoom', factor: 1.5 }],
    ['zooming in where + needs Shift', { key: '+', shiftKey: true }, { type: 'zoom', factor: 1.5 }],
    ['zooming in by the key that + is on', { key: '=' }, { type: 'zoom', factor: 1.5 }],
    ['zooming out', { key: '-' }, { type: 'zoom', factor: 1 / 1.5 }],
    ['the whole file', { key: '0' }, { type: 'fit' }],
    ['the whole screen', { key: 'f' }, { type: 'full-screen' }],
    ['the spotlight on the open event', { key: 's' }, { type: 'spotlight' }],
    ['panning back by most of a view', { key: 'PageUp' }, { type: 'pan', share: -0.8 }],
    ['panning forward by most of a view', { key: 'PageDown' }, { type: 'pan', share: 0.8 }],
    ['panning back a little', { key: 'ArrowLeft', shiftKey: true }, { type: 'pan', share: -0.2 }],
    ['panning forward a little', { key: 'ArrowRight', shiftKey: true }, { type: 'pan', share: 0.2 }],
  ])('%s: %o', (_, press, command) => {
    expect(commandOf({ ...plain, ...press })).toEqual(command);
  });
});

describe('the browser and the page keep a key', () => {
  it.each<[string, Partial<KeyPress>]>([
    ['with Ctrl', { key: '+', ctrlKey: true }],
    ['with ⌘', { key: '0', metaKey: true }],
    ['with Alt', { key: 'ArrowLeft', altKey: true }],
    ['with Ctrl and Shift', { key: 'ArrowLeft', ctrlKey: true, shiftKey: true }],
    ['that moves the focus', { key: 'Tab' }],
    ['that is a letter', { key: 'a' }],
    ['named like a property of every object', { key: 'toString' }],
    ['named like a property of every object, with Shift', { key: 'constructor', shiftKey: true }],
    ['without a name', { key: '' }],
  ])('%s: %o', (_, press) => {
    expect(commandOf({ ...plain, ...press })).toBe(null);
  });
});

describe('where time runs from right to left', () => {
  it('arrows go the way they point, and all other keys do the same', () => {
    const command = (key: string, shiftKey = false): KeyCommand | null => commandOf({ ...plain, key, shiftKey }, true);
    expect([command('ArrowLeft'), command('ArrowRight')]).toEqual([{ type: 'next' }, { type: 'previous' }]);
    expect(command('ArrowLeft', true)).toEqual({ type: 'pan', share: 0.2 });
    for (const key of ['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', '+', ',', 'x'])
      expect(command(key), key).toEqual(commandOf({ ...plain, key }));
  });

  it('arrows move what stands on a line of time the way they point; up is later anywhere', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home'];
    expect(keys.map((key) => arrowStep({ key }, false))).toEqual([-1, 1, 1, -1, 0]);
    expect(keys.map((key) => arrowStep({ key }, true))).toEqual([1, -1, 1, -1, 0]);
  });
});
