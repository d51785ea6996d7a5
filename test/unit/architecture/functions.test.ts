import { describe, expect, it } from 'vitest';
import { longFunctions } from './functions';

const found = (file: string, text: string): string[] =>
  longFunctions(file, text, 3).map(({ name, line, lines }) => `${String(line)} ${name}: ${String(lines)}`);

describe('a function of more than three lines is found', () => {
  it.each([
    ['a declaration', 'a.ts', '\nexport function a() {\n\n\n}', ['2 a: 4']],
    ['an arrow function', 'a.ts', 'const a = () => {\n\n\n};', ['1 a: 4']],
    ['a method', 'a.ts', 'class A {\n  b() {\n\n\n  }\n}', ['2 b: 4']],
    ['a constructor', 'a.ts', 'class A {\n  constructor() {\n\n\n  }\n}', ['2 constructor: 4']],
    ['a property of an object', 'a.mjs', 'a({ b: () => {\n\n\n} });', ['1 b: 4']],
    ['a callback', 'a.ts', 'each(() => {\n\n\n});', ['1 function given to each: 4']],
    ['a test', 'a.test.ts', "describe('a', () => {\n  it('b', () => {\n\n\n  });\n});", ['2 function given to it: 4']],
    ['both of two', 'a.ts', 'function a() {\n  const b = () => {\n\n\n  };\n}', ['1 a: 6', '2 b: 4']],
    [
      'one in a component',
      'A.svelte',
      '<p>a</p>\n<script lang="ts">\n  function a() {\n\n\n  }\n</script>',
      ['3 a: 4'],
    ],
  ])('%s', (_, file, text, expected) => {
    expect(found(file, text)).toEqual(expected);
  });
});

describe('nothing is said of', () => {
  it.each([
    ['a short function', 'a.ts', 'function a() {\n\n}'],
    ['a long object', 'a.ts', 'const a = {\n\n\n\n};'],
    ['an overload', 'a.ts', 'function a(\n\n\n\n): void;'],
    ['the body of a suite', 'a.test.ts', "describe.each([1])('a', () => {\n\n\n\n});"],
    ['the markup of a component', 'A.svelte', '<p\n\n\n\n></p>'],
  ])('%s', (_, file, text) => {
    expect(found(file, text)).toEqual([]);
  });
});
