#!/usr/bin/env node
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { run } from './run';

/** The version in package.json, which is two folders up from the built file. */
async function version(): Promise<string> {
  const text = await readFile(resolve(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  version,
  read: (file) => (file === '-' ? buffer(process.stdin) : readFile(file)),
  write: async (file, content) => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  },
  // Imported only for PNG, since it includes the fonts.
  png: async (fonts) => (await import('../static/node/png')).loadPngEncoder(fonts),
  built: (name) => readFile(resolve(import.meta.dirname, name), 'utf8'),
  stopped: () =>
    new Promise((stop) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
    }),
  progress: process.stderr.isTTY ? (text) => process.stderr.write(`\r\x1b[K${text}`) : undefined,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
