import { parseEdtf } from '../time/edtf';
import { likelyMeaning } from '../time/likelyMeaning';
import type { IssueParams } from './codes';
import { FIELD_ALIASES } from './fieldAliases';
import { findLostData } from './lostData';
import { skipSpace, skipString } from './skip';
import type { Issue } from './types';

/** A node of the tree of searched positions. Its path in the tree is a JSON pointer. */
interface Node {
  readonly children: Map<string, Node>;
  /** Offsets of the value and, in an object, of its key; -1 until found. */
  value: number;
  key: number;
}

/** Issues that concern a field's name instead of its value. */
const KEY_ISSUES = new Set(['unknown-field', 'reserved-field']);

/**
 * Adds line and column to issues (from 1, in UTF-16 units, as editors count), explains invalid dates, adds what parsing has lost,
 * and sorts the issues by position. `text` must be the JSON that was read; it is scanned once, however many issues there are. Of a value
 * that was given without a text, only dates are explained. An issue whose pointer
 * leads nowhere gets the position of its closest existing ancestor.
 */
export function locateIssues(text: string | null, issues: readonly Issue[]): Issue[] {
  if (text === null) return explainDates(issues);
  const root = createTree(issues);
  walkValue(text, skipSpace(text, 0), root);
  const located = explainDates(issues)
    .map((issue) => ({ issue, at: offsetOf(issue, root) }))
    .concat(findLostData(text))
    .sort((a, b) => a.at - b.at);
  return withLines(text, located);
}

/**
 * Adds suggestions to invalid dates and ids, and to fields of other formats. Validation itself does not compute them, so that a page with a valid file need not load
 * the correction rules.
 */
export function explainDates(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'date-meaning') return explainMeaning(issue);
    if (issue.code === 'unknown-field') return withAlias(issue);
    if (issue.code === 'id') return { ...issue, params: { ...issue.params, suggestion: toId(issue.input) } };
    if (issue.code !== 'date') return issue;
    const { omitted, text } = issue.params as unknown as IssueParams['date'];
    const result = parseEdtf(text);
    if (result.ok) return issue;
    const { code, input, at, suggestion, alternative } = result.error;
    const params: IssueParams['date'] = {
      text,
      reason: code,
      part: input,
      offset: at,
      suggestion: suggestion ?? '',
      alternative: alternative ?? '',
      omitted,
    };
    return { ...issue, params };
  });
}

/** Completes a suspicion that a valid date means something else, or drops it. */
function explainMeaning(issue: Issue): readonly Issue[] {
  const likely = likelyMeaning(issue.input);
  return likely ? [{ ...issue, params: { ...likely } }] : [];
}

/** Suggests the field of this format for that of another one, if it is not given too. */
function withAlias(issue: Issue): Issue {
  const params = issue.params as unknown as IssueParams['unknown-field'];
  const { field, absent } = params;
  const alias = Object.hasOwn(FIELD_ALIASES, field) ? FIELD_ALIASES[field]! : '';
  return absent.split(' ').includes(alias) && alias ? { ...issue, params: { ...params, suggestion: alias } } : issue;
}

/** Converts a text to an id, or '' if none of its characters can be kept. */
function toId(text: string): string {
  const ascii = text.slice(0, 60).normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
  return ascii.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+|-+$/g, '');
}

function parsePointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}

const createNode = (): Node => ({ children: new Map(), value: -1, key: -1 });

function createTree(issues: readonly Issue[]): Node {
  const root = createNode();
  for (const { at } of issues) {
    let node = root;
    for (const step of parsePointer(at)) {
      const child = node.children.get(step) ?? createNode();
      node.children.set(step, child);
      node = child;
    }
  }
  return root;
}

/** Records the offsets of a value and its searched descendants. Returns the offset after the value. */
function walkValue(text: string, at: number, node: Node): number {
  node.value = at;
  const opener = node.children.size > 0 ? text[at] : '';
  if (opener === '{') return walkObject(text, at, node);
  return opener === '[' ? walkArray(text, at, node) : skipValue(text, at);
}

function walkObject(text: string, at: number, node: Node): number {
  let i = skipSpace(text, at + 1);
  while (i < text.length && text[i] !== '}') {
    const keyEnd = skipString(text, i);
    const child = node.children.get(JSON.parse(text.slice(i, keyEnd)) as string);
    if (child) child.key = i;
    i = skipSpace(text, skipSpace(text, keyEnd) + 1);
    i = skipComma(text, child ? walkValue(text, i, child) : skipValue(text, i));
  }
  return i + 1;
}

function walkArray(text: string, at: number, node: Node): number {
  let i = skipSpace(text, at + 1);
  for (let n = 0; i < text.length && text[i] !== ']'; n++) {
    const child = node.children.get(String(n));
    i = skipComma(text, child ? walkValue(text, i, child) : skipValue(text, i));
  }
  return i + 1;
}

function offsetOf({ at, code }: Issue, root: Node): number {
  let node = root;
  for (const step of parsePointer(at)) {
    const child = node.children.get(step);
    if (!child || child.value < 0) break;
    node = child;
  }
  return KEY_ISSUES.has(code) && node.key >= 0 ? node.key : node.value;
}

/** Converts offsets, which must ascend, to lines and columns in one pass. */
function withLines(text: string, located: readonly { issue: Issue; at: number }[]): Issue[] {
  let [line, start, end] = [1, 0, text.indexOf('\n')];
  return located.map(({ issue, at }) => {
    for (; end >= 0 && end < at; end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    return { ...issue, line, column: at - start + 1 };
  });
}

// The functions below skip parts of a text that is known to be valid JSON. Each takes the offset where the part begins and
// returns the offset after it.

const QUOTE = 34;

function skipComma(text: string, at: number): number {
  const i = skipSpace(text, at);
  return text[i] === ',' ? skipSpace(text, i + 1) : i;
}

/** Counts brackets instead of recursing, since a value may be nested to any depth. */
export function skipValue(text: string, at: number): number {
  let depth = 0;
  let i = at;
  do {
    const code = text.charCodeAt(i);
    if (code === 123 || code === 91) depth++;
    if (code === 125 || code === 93) depth--;
    if (code === QUOTE) i = skipString(text, i);
    else i = depth > 0 || code === 125 || code === 93 ? i + 1 : skipLiteral(text, i);
  } while (depth > 0 && i < text.length);
  return i;
}

/** Skips a number, `true`, `false` or `null`. */
function skipLiteral(text: string, at: number): number {
  let i = at;
  for (
    let code = text.charCodeAt(i);
    code !== 44 && code > 32 && code !== 125 && code !== 93;
    code = text.charCodeAt(i)
  )
    i++;
  return i;
}
