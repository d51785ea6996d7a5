import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/format/read';
import { formatIssueText } from '../../../src/format/formatIssue';
import type { ReadResult } from '../../../src/format/types';
import { en } from '../../../src/format/messages/en';

const FOLDER = new URL('../../fixtures/format/', import.meta.url).pathname;
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

/** The kept content, and a line for each issue. */
function report({ file, issues }: ReadResult): string {
  const kept = file ? file.events.map(({ id }) => id).join(' ') || 'no events' : 'no file';
  const lines = issues.map((issue) => {
    const { line, column, level, code } = issue;
    return `${String(line)}:${String(column)} ${level} ${code}\n    ${formatIssueText(issue, en)}`;
  });
  return [`kept: ${kept}`, ...lines, ''].join('\n');
}

describe('reading a file gives the recorded content and issues', () => {
  it.each(names)('%s', async (name) => {
    const reading = readTimeline(readFileSync(FOLDER + name, 'utf8'));
    await expect(report(reading)).toMatchFileSnapshot(FOLDER + name.replace(/json$/, 'issues.txt'));
  });
});
