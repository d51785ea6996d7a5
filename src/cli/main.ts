#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { version } from '../../package.json';
import { run } from './run';

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  version,
  read: (file) => (file === '-' ? buffer(process.stdin) : readFile(file)),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
