import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';

/** A module of src/time with all it imports, minified and compressed as an embed would be, in bytes. */
async function weigh(name: string): Promise<number> {
  const input = join(process.cwd(), 'src/time', name);
  const options = { input, preserveEntrySignatures: 'strict' as const, output: { codeSplitting: false } };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, rolldownOptions: options },
  });
  const { output } = built as Rolldown.RolldownOutput;
  return brotliCompressSync(output[0].code).length;
}

it(
  'the reader of dates weighs at most 4 KB, with all that explains wrong ones at most 6',
  { timeout: 30_000 },
  async () => {
    expect(await weigh('reader.ts')).toBeLessThanOrEqual(4096);
    expect(await weigh('edtf.ts')).toBeLessThanOrEqual(6144);
  },
);
