import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/intake/reader';
import { issueSays } from '../../../src/intake/say';
import type { Reading } from '../../../src/intake/types';
import { en } from '../../../src/intake/words/en';

const FOLDER = new URL('../../fixtures/intake/', import.meta.url).pathname;
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

/** What was kept, and a line for each issue. */
function told({ file, issues }: Reading): string {
  const kept = file ? file.events.map(({ id }) => id).join(' ') || 'no events' : 'no file';
  const lines = issues.map((issue) => {
    const { line, column, level, code } = issue;
    return `${String(line)}:${String(column)} ${level} ${code}\n    ${issueSays(issue, en)}`;
  });
  return [`kept: ${kept}`, ...lines, ''].join('\n');
}

describe('reading a file tells what is kept and what is wrong', () => {
  it.each(names)('%s', async (name) => {
    const reading = readTimeline(readFileSync(FOLDER + name, 'utf8'));
    await expect(told(reading)).toMatchFileSnapshot(FOLDER + name.replace(/json$/, 'issues.txt'));
  });
});
