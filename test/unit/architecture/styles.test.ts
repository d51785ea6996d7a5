import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What stands for `en-${…}`: classes whose whole name comes from the data, such as `en-disputed`. */
const NAMED_BY_DATA = [
  // Statuses of an event
  ...['claimed', 'reported', 'disputed'],
  // Statuses of a party
  ...['bound', 'suspended', 'ended', 'unclear'],
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
const read = (ending: RegExp): [name: string, text: string][] =>
  files.filter((name) => ending.test(name)).map((name) => [name, readFileSync(resolve('src', name), 'utf8')]);

const markup = read(/\.(ts|svelte|html)$/)
  .map(([, text]) => text)
  .join('\n');
const words = new Set(markup.match(/\ben(-[a-z0-9]+)+/g));
/** The beginnings of `en-density-{hue}` and of `en-density-${hue}`. */
const beginnings = [...markup.matchAll(/\b(en-[a-z0-9-]+-)\$?\{/g)].map(([, beginning]) => beginning!);

describe('style sheets', () => {
  // A rule that nothing wears is weight for every reader, and misleads whoever looks for what shapes a part.
  it.each(read(/\.css$/))('%s styles classes that occur in the page', (_, text) => {
    const styled = new Set(
      [...text.replace(/\/\*[^]*?\*\//g, '').matchAll(/\.(en-[a-z0-9-]+)/g)].map(([, name]) => name!),
    );
    const unworn = [...styled].filter(
      (name) =>
        !words.has(name) && !NAMED_BY_DATA.includes(name.slice(3)) && !beginnings.some((one) => name.startsWith(one)),
    );
    expect(unworn).toEqual([]);
  });
});
