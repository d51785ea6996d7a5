import { describe, expect, it } from 'vitest';
import { commandOf, type KeyCommand, type KeyPress } from '../../../src/gestures/keys';

const plain: KeyPress = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('a key asks for', () => {
  it.each<[string, Partial<KeyPress>, KeyCommand]>([
    ['the event before', { key: 'ArrowLeft' }, { type: 'previous' }],
    ['the event after', { key: 'ArrowRight' }, { type: 'next' }],
    ['the lane above', { key: 'ArrowUp' }, { type: 'lane-up' }],
    ['the lane below', { key: 'ArrowDown' }, { type: 'lane-down' }],
    ['the first event', { key: 'Home' }, { type: 'first' }],
    ['the last event', { key: 'End' }, { type: 'last' }],
    ['the event opened', { key: 'Enter' }, { type: 'open' }],
    ['the event opened', { key: ' ' }, { type: 'open' }],
    ['the panel closed', { key: 'Escape' }, { type: 'close' }],
    ['what an event came from', { key: ',' }, { type: 'follow', way: 'before' }],
    ['what an event led to', { key: '.' }, { type: 'follow', way: 'after' }],
    ['what an event came from, by brackets', { key: '[' }, { type: 'follow', way: 'before' }],
    ['what an event led to, by brackets', { key: ']' }, { type: 'follow', way: 'after' }],
    ['the search', { key: '/' }, { type: 'search' }],
    ['the search where / needs Shift', { key: '/', shiftKey: true }, { type: 'search' }],
    ['a closer view', { key: '+' }, { type: 'zoom', factor: 1.5 }],
    ['a closer view where + needs Shift', { key: '+', shiftKey: true }, { type: 'zoom', factor: 1.5 }],
    ['a closer view by the key that + is on', { key: '=' }, { type: 'zoom', factor: 1.5 }],
    ['a wider view', { key: '-' }, { type: 'zoom', factor: 1 / 1.5 }],
    ['the whole file', { key: '0' }, { type: 'fit' }],
    ['most of a view back', { key: 'PageUp' }, { type: 'pan', share: -0.8 }],
    ['most of a view on', { key: 'PageDown' }, { type: 'pan', share: 0.8 }],
    ['a little back', { key: 'ArrowLeft', shiftKey: true }, { type: 'pan', share: -0.2 }],
    ['a little on', { key: 'ArrowRight', shiftKey: true }, { type: 'pan', share: 0.2 }],
  ])('%s: %o', (_, press, command) => {
    expect(commandOf({ ...plain, ...press })).toEqual(command);
  });
});

describe('a key is left to the browser and the page', () => {
  it.each<[string, Partial<KeyPress>]>([
    ['with Ctrl', { key: '+', ctrlKey: true }],
    ['with ⌘', { key: '0', metaKey: true }],
    ['with Alt', { key: 'ArrowLeft', altKey: true }],
    ['with Ctrl and Shift', { key: 'ArrowLeft', ctrlKey: true, shiftKey: true }],
    ['that moves the focus on', { key: 'Tab' }],
    ['that is a letter', { key: 'a' }],
    ['named like a property of every object', { key: 'toString' }],
    ['named like a property of every object, with Shift', { key: 'constructor', shiftKey: true }],
    ['without a name', { key: '' }],
  ])('%s: %o', (_, press) => {
    expect(commandOf({ ...plain, ...press })).toBe(null);
  });
});
