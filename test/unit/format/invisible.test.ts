import { describe, expect, it } from 'vitest';
import { readTimelineValue } from '../../../src/format/read';

const codes = (title: unknown): string[] =>
  readTimelineValue({ format: 1, title: 'T', events: [{ id: 'a', when: '2020', title }] }).issues.map(
    ({ code }) => code,
  );

describe('a text of characters that leave no trace is empty', () => {
  it.each([
    ['a zero-width space', '\u200b'],
    ['a soft hyphen', '\u00ad'],
    ['a word joiner', '\u2060'],
    ['a byte order mark', '\ufeff'],
    ['a Hangul filler', '\u3164'],
    ['an empty Braille pattern', '\u2800'],
    ['an override of direction', '\u202e\u202c'],
    ['a mark of direction and a blank', '\u200f \u00a0'],
    ['a variation selector', '\ufe0f'],
  ])('%s', (_, title) => {
    expect(codes(title)).toEqual(['empty-text']);
    expect(codes({ en: title })).toContain('empty-text');
  });

  it.each([
    ['a text that contains them', 'a\u200bb'],
    ['an emoji', '\u2764\ufe0f'],
    ['a full stop', '.'],
    ['Arabic with a mark of direction', '\u200fسلام'],
  ])('but not %s', (_, title) => {
    expect(codes(title)).toEqual([]);
  });
});

// The letters after an override are shown in the other order: "\u202egnp.exe" reads "exe.png", also where it stands beside other texts.
it.each(['\u202egnp.exe', 'a\u202db', 'a\u202eb\u202cc'])(
  'an override of direction is replaced, with a warning: %j',
  (title) => {
    const { file, issues } = readTimelineValue({ format: 1, title: 'T', events: [{ id: 'a', when: '2020', title }] });
    expect(file!.events[0]!.title).toBe(title.replace(/[\u202d\u202e]/g, '\ufffd'));
    expect(issues.map(({ code }) => code)).toEqual(['broken-characters']);
  },
);
