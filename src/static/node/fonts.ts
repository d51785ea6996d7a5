// Noto Sans and Noto Serif, © 2022 The Noto Project Authors, under the SIL Open Font License 1.1. For Node alone: no page loads them.
import regularLatin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?inline';
import regularLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?inline';
import regularCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?inline';
import regularGreek from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?inline';
import strongLatin from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff?inline';
import strongLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff?inline';
import strongCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff?inline';
import strongGreek from '@fontsource/noto-sans/files/noto-sans-greek-600-normal.woff?inline';
import italicLatin from '@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff?inline';
import italicLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-italic.woff?inline';
import italicCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-italic.woff?inline';
import italicGreek from '@fontsource/noto-sans/files/noto-sans-greek-400-italic.woff?inline';
import serifLatin from '@fontsource/noto-serif/files/noto-serif-latin-600-normal.woff?inline';
import serifLatinExt from '@fontsource/noto-serif/files/noto-serif-latin-ext-600-normal.woff?inline';
import serifCyrillic from '@fontsource/noto-serif/files/noto-serif-cyrillic-600-normal.woff?inline';
import serifGreek from '@fontsource/noto-serif/files/noto-serif-greek-600-normal.woff?inline';
import serifSigns from '@fontsource/noto-serif/files/noto-serif-math-600-normal.woff?inline';
import signs from '@fontsource/noto-serif/files/noto-serif-math-400-normal.woff?inline';
import { unpackWoff, type FontTables } from './woff';

/** A face of the picture's type in parts (Latin, further Latin, Cyrillic, Greek): a sign is looked for in one after the other. */
export interface Face {
  readonly family: 'Noto Sans' | 'Noto Serif';
  readonly parts: readonly FontTables[];
}

const unpack = (files: readonly string[]): FontTables[] =>
  files.map((file) => unpackWoff(Buffer.from(file.slice(file.indexOf(',') + 1), 'base64')));

/** The faces that the picture is measured and painted with. */
export const FACES = {
  regular: { family: 'Noto Sans', parts: unpack([regularLatin, regularLatinExt, regularCyrillic, regularGreek]) },
  strong: { family: 'Noto Sans', parts: unpack([strongLatin, strongLatinExt, strongCyrillic, strongGreek]) },
  italic: { family: 'Noto Sans', parts: unpack([italicLatin, italicLatinExt, italicCyrillic, italicGreek]) },
  serif: { family: 'Noto Serif', parts: unpack([serifLatin, serifLatinExt, serifCyrillic, serifGreek, serifSigns]) },
  /** Signs of mathematics, which Noto Sans leaves to others. */
  signs: { family: 'Noto Serif', parts: unpack([signs]) },
} as const satisfies Record<string, Face>;
