import { decodeJson } from '../format/encoding';
import { createIssue } from '../format/issueCollector';
import { readTimeline } from '../format/read';
import { formatIssueText } from '../format/formatIssue';
import type { Issue, TimelineFile } from '../format/types';
import type { Language } from './languages';

/** The result of checking one file. */
export interface Checked {
  /** As named on the command line. */
  readonly file: string;
  readonly events: number;
  readonly issues: readonly Issue[];
  /** The good events of the file; null if it cannot be read. */
  readonly timeline: TimelineFile | null;
  readonly text: string;
  /** The format in words, where the file is no timeline but one that `import` reads. */
  readonly otherFormat?: string | undefined;
}

/** Reads a file as UTF-8 or UTF-16, as JSON and as a timeline. */
export function check(file: string, bytes: Uint8Array): Checked {
  const text = decodeJson(bytes);
  if (text === null)
    return { file, events: 0, issues: [createIssue('json-encoding', '', {})], timeline: null, text: '' };
  const { file: timeline, issues } = readTimeline(text);
  return { file, events: timeline?.events.length ?? 0, issues, timeline, text };
}

/** Issues in the format of compilers, one a line: `file:line:column: error: events[3].when: …`. */
export function linesOf({ file, issues, otherFormat }: Checked, { command, issues: messages }: Language): string[] {
  if (otherFormat !== undefined) return [`${file}:1:1: ${command.error}: ${otherFormat}`];
  return issues.map((issue) => {
    const { line = 1, column = 1, level } = issue;
    return `${file}:${String(line)}:${String(column)}: ${command[level]}: ${formatIssueText(issue, messages)}`;
  });
}

/** Issues as data for other programs, each with its message. */
export function jsonOf({ file, issues, otherFormat }: Checked, { issues: messages }: Language): object[] {
  if (otherFormat !== undefined) {
    const place = { file, line: 1, column: 1, level: 'error', code: 'other-format', at: '', input: '', params: {} };
    return [{ ...place, message: otherFormat }];
  }
  return issues.map(({ level, code, at, line, column, input, params }, i) => {
    const message = formatIssueText(issues[i]!, messages);
    return { file, line, column, level, code, at, input, params, message };
  });
}
