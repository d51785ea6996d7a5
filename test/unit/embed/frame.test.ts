import { describe, expect, it } from 'vitest';
import { readFrameAddress } from '../../../src/embed/frame/address';
import { heightMessages, isWordPressReady, message, readMessage } from '../../../src/embed/frame/messages';
import { isChoice } from '../../../src/embed/frame/viewSync';
import { hashWith, viewIn } from '../../../src/embed/hostLink';
import { framePageMessages } from '../../../src/embed/frame/pageMessages';

const PAGE = 'https://example.org/timelines/embed/frame.html';
const read = (query: string): ReturnType<typeof readFrameAddress> =>
  readFrameAddress(PAGE + query, ['src', 'theme', 'link', 'shown', 'kinds', 'lang']);

describe('the file that a frame’s address names', () => {
  it.each([
    ['?src=../data/inf.json', 'https://example.org/timelines/data/inf.json'],
    ['?src=inf.json', 'https://example.org/timelines/embed/inf.json'],
    ['?src=/data/inf.json', 'https://example.org/data/inf.json'],
    ['?src=https%3A%2F%2Fdata.test%2Finf.json%3Fv%3D2', 'https://data.test/inf.json?v=2'],
    ['?src=%20../data/inf.json%20', 'https://example.org/timelines/data/inf.json'],
    ['?lang=de&src=a.json&src=b.json#e=x', 'https://example.org/timelines/embed/a.json'],
    ['', null],
    ['?src=', null],
    ['?src=javascript:alert(1)', null],
    ['?src=JavaScript:alert(1)', null],
    ['?src=%09javascript:alert(1)', null],
    ['?src=java%0Ascript:alert(1)', null],
    ['?src=data:application/json,%7B%7D', null],
    ['?src=blob:https://example.org/1', null],
    ['?src=file:///etc/passwd', null],
    ['?src=mailto:a@example.org', null],
    ['?src=//data.test/inf.json', null],
    ['?src=%5C%5Cdata.test/inf.json', null],
    ['?src=https:///inf.json', null],
    ['?src=a%20b.json', null],
    ['?src=https://[', null],
  ])('%s', (query, src) => {
    expect(read(query).src).toBe(src);
  });

  it('an address that is wrong is shown in the message, shortened', () => {
    expect(read(`?src=data:${'x'.repeat(500)}`).written).toHaveLength(81);
  });
});

describe('params', () => {
  it('are the element’s attributes, except link, since the address belongs to the reader', () => {
    expect(read('?src=a.json&theme=dark&kinds=&link=x&lang=de-AT&onload=alert(1)')).toMatchObject({
      lang: 'de-AT',
      attributes: [
        ['theme', 'dark'],
        ['kinds', ''],
      ],
    });
  });

  it.each(['', 'd', '..', 'de"onload', 'de_'])('%j is not a language', (lang) => {
    expect(read(`?lang=${lang}`).lang).toBeNull();
  });

  it.each([
    ['?childId=pym-1', 'pym-1'],
    ['?childId=', ''],
    ['', null],
  ])('%j has the Pym name %j', (query, pym) => {
    expect(read(query).pymId).toBe(pym);
  });
});

describe('what WordPress writes after an address', () => {
  it.each([
    ['#?secret=q3mZ8', { secret: 'q3mZ8', view: '' }],
    ['?theme=dark#?secret=q3mZ8', { secret: 'q3mZ8', view: '' }],
    ['#?secret=%3Cb%3E', { secret: null }],
    ['#e=a&t=2024', { secret: null, view: 'e=a&t=2024', onward: null }],
    ['#?onward=https%3A%2F%2Fun.org%2F', { secret: null, onward: 'https://un.org/' }],
    ['', { secret: null, view: '', onward: null }],
  ])('%j', (rest, expected) => {
    expect(read(rest)).toMatchObject(expected);
  });

  it.each([
    [{ message: 'ready', secret: 'q3m' }, 'q3m', true],
    [{ message: 'ready', secret: 'other' }, 'q3m', false],
    [{ message: 'ready', secret: null }, null, false],
    ['ready', 'q3m', false],
    [null, 'q3m', false],
  ])('%j asks a frame with the secret %j for its height: %s', (data, secret, asks) => {
    expect(isWordPressReady(data, secret)).toBe(asks);
  });
});

describe('a message', () => {
  it('to the article has a version and a type that no field can override', () => {
    expect(message('view', { link: 'e=a', type: 'hello', entente: 9 })).toEqual({
      entente: 1,
      type: 'view',
      link: 'e=a',
    });
  });

  it('about the height is sent in the form of each host script', () => {
    const amp = { sentinel: 'amp', type: 'embed-size', height: 640 };
    const own = { entente: 1, type: 'height', height: 640 };
    const none = { pymId: null, secret: null };
    expect(heightMessages(640, none)).toEqual([own, amp]);
    expect(heightMessages(640, { ...none, pymId: 'a' })).toEqual([own, amp, 'pymxPYMxaxPYMxheightxPYMx640']);
    const wordPress = { message: 'height', value: 640, secret: 'q3m' };
    expect(heightMessages(640, { ...none, secret: 'q3m' })).toEqual([own, amp, wordPress]);
  });

  it.each([
    [{ entente: 1, type: 'hello', select: 'a' }, { type: 'hello' }],
    [
      { entente: 1, type: 'command' },
      { type: 'command', command: {} },
    ],
    [
      { entente: 1, type: 'command', link: '', theme: null, lang: 'de', select: null },
      { type: 'command', command: { link: '', theme: null, lang: 'de', select: null } },
    ],
    [
      { entente: 1, type: 'command', link: null, theme: 1, lang: {}, select: [], more: 1 },
      { type: 'command', command: {} },
    ],
    [{ entente: 1, type: 'height' }, null],
    [{ entente: '1', type: 'command' }, null],
    [{ type: 'command' }, null],
    ['command', null],
    [null, null],
    [undefined, null],
  ])('%j is read as %j', (data, expected) => {
    expect(readMessage(data)).toEqual(expected);
  });
});

describe('a step in the history', () => {
  it.each([
    ['', 'e=a', true],
    ['e=a&t=2024', 't=2024', true],
    ['t=2024', 't=2024&kind=a', true],
    ['e=a', 'e=b&t=2024', true],
    ['', 't=2024', false],
    ['t=2024&e=a', 't=2025&e=a', false],
    ['q=dro', 'q=drone', false],
    ['view=treaties', 'view=treaties&date=1991-12-26', false],
    ['e=a', 'e=a', false],
  ])('%j to %j: %s', (before, after, choice) => {
    expect(isChoice(before, after)).toBe(choice);
  });
});

describe('the hash of an article', () => {
  it.each([
    ['#inf.e=a&inf.t=2024', 'e=a&t=2024'],
    ['#anchor&inf.e=a&other.e=b', 'e=a'],
    ['#e=a&info.e=b', ''],
    ['#', ''],
    ['', ''],
  ])('%j holds under the name %j', (hash, link) => {
    expect(viewIn(hash, 'inf')).toBe(link);
  });

  it.each([
    ['', 'e=a', '#inf.e=a'],
    ['#anchor', 'e=a&t=2024', '#anchor&inf.e=a&inf.t=2024'],
    ['#inf.e=a&other.e=b', 'e=c', '#other.e=b&inf.e=c'],
    ['#inf.e=a&other.e=b', '', '#other.e=b'],
    ['#inf.e=a', '', ''],
  ])('%j with %j is %j', (hash, link, expected) => {
    expect(hashWith(hash, 'inf', link)).toBe(expected);
    expect(viewIn(expected, 'inf')).toBe(link);
  });
});

it.each([
  ['de', 'Hier ist'],
  ['de-CH', 'Hier ist'],
  ['en', 'No timeline'],
  ['it', 'No timeline'],
  ['uk', 'Тут не'],
])('the message in %s begins with %j', (lang, begins) => {
  expect(framePageMessages(lang).missing.startsWith(begins)).toBe(true);
});
