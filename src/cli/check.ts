import { issueOf } from '../intake/notes';
import { readTimeline } from '../intake/reader';
import { issueSays } from '../intake/say';
import type { Issue, TimelineFile } from '../intake/types';
import type { Language } from './languages';

/** What is wrong with one file. */
export interface Checked {
  /** As it was named. */
  readonly file: string;
  readonly events: number;
  readonly issues: readonly Issue[];
  /** What is good of it; null where nothing is. */
  readonly timeline: TimelineFile | null;
  readonly text: string;
}

/** Reads a file as UTF-8, as JSON and as a timeline. */
export function check(file: string, bytes: Uint8Array): Checked {
  const text = decoded(bytes);
  if (text === null) return { file, events: 0, issues: [issueOf('json-encoding', '', {})], timeline: null, text: '' };
  const { file: timeline, issues } = readTimeline(text);
  return { file, events: timeline?.events.length ?? 0, issues, timeline, text };
}

/** The text of UTF-8, or null where it is something else. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Issues as compilers print them, one a line: `file:line:column: error: events[3].when: …`. */
export function linesOf({ file, issues }: Checked, { command, issues: words }: Language): string[] {
  return issues.map((issue) => {
    const { line = 1, column = 1, level } = issue;
    return `${file}:${String(line)}:${String(column)}: ${command[level]}: ${issueSays(issue, words)}`;
  });
}

/** Issues as data for other programs, with their sentence. */
export function jsonOf({ file, issues }: Checked, { issues: words }: Language): object[] {
  return issues.map(({ level, code, at, line, column, saw, params }, i) => {
    const message = issueSays(issues[i]!, words);
    return { file, line, column, level, code, at, saw, params, message };
  });
}
