import { describe, expect, it } from 'vitest';
import { jsonPointer, shorten } from '../../../src/format/issueCollector';

describe('the input of an issue', () => {
  it.each([
    ['text', 'text'],
    [[1], '[…]'],
    [{ a: 1 }, '{…}'],
    [null, 'null'],
    ['a\u001b[31mred\u202e', 'a\ufffd[31mred\ufffd'],
    ['x'.repeat(100), `${'x'.repeat(59)}…`],
  ])('%j is shown as %j', (value, shown) => {
    expect(shorten(value)).toBe(shown);
  });

  it('has a pointer that escapes ~ and /', () => {
    expect(jsonPointer(['events', 3, 'a/b', '~'])).toBe('/events/3/a~1b/~0');
  });
});
