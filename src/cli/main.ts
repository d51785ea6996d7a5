#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { run } from './run';

/** From the package this file is built into, where it lies as deep as here. */
async function version(): Promise<string> {
  const text = await readFile(resolve(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  version,
  read: (file) => (file === '-' ? buffer(process.stdin) : readFile(file)),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
