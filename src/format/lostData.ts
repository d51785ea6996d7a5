import { bisectLeft } from 'd3-array';
import { createIssue, jsonPointer } from './issueCollector';
import { skipString } from './skip';
import type { Issue } from './types';

/** An issue with the offset where it occurs. */
export interface OffsetIssue {
  readonly issue: Issue;
  readonly at: number;
}

const TOKEN = /["{}[\],]|-?\d[\d.eE+-]*/g;
const LONG_INTEGER = /^-?\d{16,}$/;

/** An open object, with the offsets of its names, or an open array, whose names are null. */
interface Open {
  readonly names: Map<string, number> | null;
  /** The name or index of the current value. */
  step: string | number;
}

/**
 * What `JSON.parse` loses without an error: of two values with one name in an object, the first, and the last digits of long
 * integers. `text` must be valid JSON. It is scanned once, without recursion, since it may be nested to any depth.
 */
export function findLostData(text: string): OffsetIssue[] {
  const found: OffsetIssue[] = [];
  const open: Open[] = [];
  const positionOf = positions(text);
  const pathTo = (): string => jsonPointer(open.map(({ step }) => step));
  let expectsName = false;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [token] = match;
    const at = match.index;
    const current = open.at(-1);
    if (token === '"') {
      TOKEN.lastIndex = skipString(text, at);
      if (!expectsName || !current?.names) continue;
      expectsName = false;
      const name = JSON.parse(text.slice(at, TOKEN.lastIndex)) as string;
      current.step = name;
      const first = current.names.get(name);
      if (first === undefined) current.names.set(name, at);
      else found.push({ at, issue: { ...createIssue('json-repeated-name', name, positionOf(first)), at: pathTo() } });
    } else if (token === '{' || token === '[') {
      open.push({ names: token === '{' ? new Map() : null, step: 0 });
      expectsName = token === '{';
    } else if (token === '}' || token === ']') {
      open.pop();
      expectsName = false;
    } else if (token === ',') {
      if (typeof current?.step === 'number' && !current.names) current.step++;
      expectsName = current?.names !== null;
    } else if (LONG_INTEGER.test(token) && BigInt(token) !== BigInt(Number(token))) {
      const suggestion = JSON.stringify(token);
      const issue = createIssue('imprecise-number', token, { read: String(BigInt(Number(token))), suggestion });
      found.push({ at, issue: { ...issue, level: 'warning', at: pathTo() } });
    }
  }
  return found;
}

/** Gives the line and column of an offset, from 1. */
function positions(text: string): (at: number) => { line: number; column: number } {
  let starts: number[] | null = null;
  return (at) => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const line = bisectLeft(starts, at + 1);
    return { line, column: at - starts[line - 1]! + 1 };
  };
}
