import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packFile, unpackFile } from '../../../src/app/sharing/packedFile';
import { compactJson } from '../../../src/format/compactJson';
import { toLink, fromLink } from '../../../src/view/link';
import { fileInLink, linkWithFile } from '../../../src/view/fileLink';
import { known, view } from '../../unit/view/fixtures';
import { anyView } from '../view/arbitraries';

/** JSON with space between its values, as an editor may have indented it, and with signs of every script. */
const anyJson = fc
  .tuple(fc.json({ stringUnit: 'binary' }), fc.constantFrom('', '\t', '  '))
  .map(([json, space]) => JSON.stringify(JSON.parse(json), null, space));
const anyText = fc.oneof(anyJson, fc.string({ unit: 'grapheme' }));

it('JSON without its space says the same, and no shorter text does', () => {
  fc.assert(
    fc.property(anyJson, (text) => {
      const compact = compactJson(text);
      expect(JSON.parse(compact)).toEqual(JSON.parse(text));
      expect(compact).toBe(JSON.stringify(JSON.parse(text)));
      expect(compactJson(compact)).toBe(compact);
    }),
  );
});

it('a link with any file and any view opens that file with that view', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyView, async (text, seen) => {
      const packed = await packFile(text);
      if (packed === null) return;
      const hash = `#${linkWithFile(packed, toLink(seen, view))}`;
      expect(await unpackFile(fileInLink(hash)!)).toEqual({ ok: true, value: compactJson(text) });
      expect(fromLink(hash, view, known)).toEqual(seen);
      // What the page writes into its address when the reader moves keeps the file.
      expect(fileInLink(toLink(view, view, { hash }))).toBe(packed);
    }),
  );
});

it('a link that was changed in any place is read as a fault or as the same file, and never throws', async () => {
  const anyChange = fc.record({ at: fc.nat(), cut: fc.nat({ max: 3 }), put: fc.string({ maxLength: 3 }) });
  await fc.assert(
    fc.asyncProperty(anyJson, anyChange, async (text, { at, cut, put }) => {
      const packed = (await packFile(text))!;
      const from = at % (packed.length + 1);
      const changed = packed.slice(0, from) + put + packed.slice(from + cut);
      const read = await unpackFile(changed);
      if (read.ok) expect(read.value).toBe(compactJson(text));
    }),
  );
});

it('any hash has a file or none, and reading it never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (hash) => {
      const packed = fileInLink(`file=${hash}`);
      if (packed !== null) await unpackFile(packed);
      fileInLink(hash);
    }),
  );
});
