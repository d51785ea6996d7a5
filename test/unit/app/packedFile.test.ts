import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MAX_LENGTH, packFile, unpackFile } from '../../../src/app/sharing/packedFile';
import { compactJson } from '../../../src/format/compactJson';
import { fileInLink, linkWithFile } from '../../../src/view/fileLink';
import { VIEW_FIELDS } from '../../../src/view/viewCodec';

const MINE = `{
  "format": 1,
  "title": { "en": "Mine", "de": "Meine “Krise” 🕊" },
  "events": [{ "id": "a", "when": "1999-05-~", "title": "A  \\" B" }]
}
`;
const COMPACT =
  '{"format":1,"title":{"en":"Mine","de":"Meine “Krise” 🕊"},"events":[{"id":"a","when":"1999-05-~","title":"A  \\" B"}]}';

/** Bytes as a packed file of version 1. */
const packedBytes = (bytes: Uint8Array): string => `1.${deflateSync(bytes).toString('base64url')}`;

afterEach(() => vi.unstubAllGlobals());

describe('a packed file', () => {
  it('is read back without the space between its values', async () => {
    const packed = await packFile(MINE);
    expect(packed).toMatch(/^1\.[\w-]+$/);
    expect(await unpackFile(packed!)).toEqual({ ok: true, value: COMPACT });
  });

  // Links as they were made by each version. None is ever changed or removed.
  it.each([
    [
      '1.eJyrVkrLL8pNLFGyMtRRKsksyUlVsqpWSs1TslLyzcxLVdJRSkkFsVMz81IVHjXM8S7KLE591DBX4cP8qV1KtTpKqWWpeSXFSlbR1UqZKUpWSolKOkrlGWADDC0tLXUNTHXrlOBGKzkqKMQoKTgp1cbWAgAQdCeq',
      COMPACT,
    ],
  ])('that was made at any time opens for ever: %s', async (packed, text) => {
    expect(await unpackFile(packed)).toEqual({ ok: true, value: text });
  });

  it('is read where a mail program broke its line, and where a sentence ends after it', async () => {
    const packed = (await packFile(MINE))!;
    expect(await unpackFile(`${packed.slice(0, 76)}\r\n${packed.slice(76)}`)).toMatchObject({ ok: true });
    expect(await unpackFile(`${packed}).`)).toMatchObject({ ok: true });
  });

  it('is none where it would be longer than a link may be', async () => {
    // Random digits do not compress below log₂ 10 bits each.
    const digits = Array.from({ length: 100_000 }, (_, i) => String((i * 7919 * (i % 977)) % 10007)).join('');
    expect(await packFile(digits)).toBe(null);
    // Compresses to less than a link holds, and would not be read again.
    expect(await packFile(' '.repeat(5_000_000))).toBe(null);
    expect((await packFile(' '.repeat(1_000_000)))!.length).toBeLessThan(MAX_LENGTH);
  });

  it.each([
    ['nothing', '', 'damaged'],
    ['a word', 'nonsense', 'damaged'],
    ['no data', '1.', 'damaged'],
    ['data that are not deflated', '1.AAAA', 'damaged'],
    ['a length that no base64 has', '1.AAAAA', 'damaged'],
    ['bytes that are no text', packedBytes(Uint8Array.of(0xff, 0xfe, 0x00)), 'damaged'],
    ['a later version', '2.AAAA', 'newer'],
    ['a version of the name of a method', 'constructor.AAAA', 'damaged'],
    ['a version beyond all numbers', '99999999999999999999.AAAA', 'newer'],
    ['4 kB that unpack to more than may be', packedBytes(new Uint8Array(4_200_000)), 'too-large'],
  ])('that is %s is said to be so', async (_, packed, error) => {
    expect(await unpackFile(packed)).toEqual({ ok: false, error });
  });

  it('that was cut on its way is damaged, wherever it was cut', async () => {
    const packed = (await packFile(MINE))!;
    for (let length = 3; length < packed.length; length++)
      expect([length, await unpackFile(packed.slice(0, length))]).toEqual([length, { ok: false, error: 'damaged' }]);
  });

  it('cannot be read where the browser has no streams to unpack it', async () => {
    const packed = (await packFile(MINE))!;
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await unpackFile(packed)).toEqual({ ok: false, error: 'unsupported' });
  });
});

describe('JSON in a link', () => {
  it.each([
    ['{ "a" : [ 1 , 2 ] }', '{"a":[1,2]}'],
    ['{"a": "  \\"  \\\\"}  ', '{"a":"  \\"  \\\\"}'],
    ['{"a": 1.0, "a": 12345678901234567890}', '{"a":1.0,"a":12345678901234567890}'],
    ['{"a": "\ud83d"}', '{"a":"\\ud83d"}'],
    ['no  JSON', 'no  JSON'],
  ])('%j becomes %j', (text, compact) => {
    expect(compactJson(text)).toBe(compact);
  });
});

describe('the part of a link that holds a file', () => {
  it('has a name that no part of the view has', () => {
    expect(VIEW_FIELDS.map(({ key }) => key as string)).not.toContain('file');
  });

  it.each([
    ['#file=1.ab-_&t=2014/2015', '1.ab-_'],
    ['e=a&file=1.ab', '1.ab'],
    ['#file=1.a%20b', '1.a b'],
    ['#file=%', '%'],
    ['#file=', ''],
    ['#file', null],
    ['#x.file=1.ab', null],
    ['', null],
  ])('is read from %j as %j', (hash, packed) => {
    expect(fileInLink(hash)).toBe(packed);
  });

  it('stands before the view, once', () => {
    expect(linkWithFile('1.ab', 't=2014/2015&e=a')).toBe('file=1.ab&t=2014/2015&e=a');
    expect(linkWithFile('1.ab', 'file=1.cd&e=a')).toBe('file=1.ab&e=a');
    expect(linkWithFile('1.ab', '')).toBe('file=1.ab');
  });
});
