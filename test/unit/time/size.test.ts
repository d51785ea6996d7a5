import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';

/** The size in bytes of a module of src/time with all its imports, minified and compressed. */
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

it('the date parser is at most 4 KB, with its error explanations at most 7 KB', { timeout: 30_000 }, async () => {
  expect(await weigh('edtfParser.ts')).toBeLessThanOrEqual(4096);
  expect(await weigh('edtf.ts')).toBeLessThanOrEqual(7168);
});
