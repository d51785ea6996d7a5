import { explained } from './explained';
import { skipSpace, skipString, skipValue } from './skip';
import type { Issue } from './types';

/** A place among those that are looked for, by the steps of their pointers. */
interface Node {
  readonly below: Map<string, Node>;
  /** Offsets in the text, -1 until found: of the value, and of its key where it has one. */
  value: number;
  key: number;
}

/** Issues about the field's name rather than its value. */
const ABOUT_KEYS = new Set(['unknown-field', 'reserved-field']);

/**
 * Gives issues their line and column, and what is no date its explanation (from 1, in UTF-16 units, as editors count), and sorts them by place. The text must be
 * the JSON that was read. It is gone through once, however many issues there are. A pointer to what is not there gets the
 * place of what it would be in.
 */
export function locate(text: string, issues: readonly Issue[]): Issue[] {
  if (issues.length === 0) return [];
  const top = treeOf(issues);
  walk(text, skipSpace(text, 0), top);
  const placed = explained(issues)
    .map((issue) => ({ issue, at: offsetOf(issue, top) }))
    .sort((a, b) => a.at - b.at);
  return withLines(text, placed);
}

function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}

const node = (): Node => ({ below: new Map(), value: -1, key: -1 });

function treeOf(issues: readonly Issue[]): Node {
  const top = node();
  for (const { at } of issues) {
    let here = top;
    for (const step of stepsOf(at)) {
      const next = here.below.get(step) ?? node();
      here.below.set(step, next);
      here = next;
    }
  }
  return top;
}

/** Notes where a value and what is looked for in it stand; gives the offset after it. */
function walk(text: string, at: number, here: Node): number {
  here.value = at;
  const opener = here.below.size > 0 ? text[at] : '';
  if (opener === '{') return walkObject(text, at, here);
  return opener === '[' ? walkList(text, at, here) : skipValue(text, at);
}

function walkObject(text: string, at: number, here: Node): number {
  let i = skipSpace(text, at + 1);
  while (i < text.length && text[i] !== '}') {
    const keyEnd = skipString(text, i);
    const found = here.below.get(JSON.parse(text.slice(i, keyEnd)) as string);
    if (found) found.key = i;
    i = skipSpace(text, skipSpace(text, keyEnd) + 1);
    i = skipComma(text, found ? walk(text, i, found) : skipValue(text, i));
  }
  return i + 1;
}

function walkList(text: string, at: number, here: Node): number {
  let i = skipSpace(text, at + 1);
  for (let n = 0; i < text.length && text[i] !== ']'; n++) {
    const found = here.below.get(String(n));
    i = skipComma(text, found ? walk(text, i, found) : skipValue(text, i));
  }
  return i + 1;
}

function skipComma(text: string, at: number): number {
  const i = skipSpace(text, at);
  return text[i] === ',' ? skipSpace(text, i + 1) : i;
}

function offsetOf({ at, code }: Issue, top: Node): number {
  let here = top;
  for (const step of stepsOf(at)) {
    const next = here.below.get(step);
    if (!next || next.value < 0) break;
    here = next;
  }
  return ABOUT_KEYS.has(code) && here.key >= 0 ? here.key : here.value;
}

function withLines(text: string, placed: readonly { issue: Issue; at: number }[]): Issue[] {
  let [line, start, end] = [1, 0, text.indexOf('\n')];
  return placed.map(({ issue, at }) => {
    for (; end >= 0 && end < at; end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    return { ...issue, line, column: at - start + 1 };
  });
}
