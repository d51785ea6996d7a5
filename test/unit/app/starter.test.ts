import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/format/read';
import { COMMAND_NAMES } from '../../../src/cli/messages/help/types';

const FOLDER = 'public/starter';
const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

describe('the repository to begin with', () => {
  it('has a timeline, a README of about ten lines and a workflow, and nothing else', () => {
    const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.map(({ name }) => name).sort()).toEqual(['README.md', 'timeline.json', 'timeline.yml']);
    expect(read('README.md').trim().split('\n').length).toBeLessThan(12);
  });

  it('has a timeline without errors and warnings, as check --strict asks', () => {
    const { file, issues } = readTimeline(read('timeline.json'));
    expect(issues).toEqual([]);
    for (const { id, sources } of file!.events) expect([id, sources.length]).toEqual([id, 1]);
  });

  it('has a workflow that runs commands which exist, on files which are there', () => {
    const workflow = read('.github/workflows/timeline.yml');
    const commands = Array.from(workflow.matchAll(/npx entente-timeline (\w+)/g), ([, name]) => name!);
    expect(commands).toEqual(['check', 'render']);
    for (const name of commands) expect(COMMAND_NAMES).toContain(name);
    for (const [, file] of workflow.matchAll(/ (\w+\.json)\b/g)) expect(readdirSync(FOLDER)).toContain(file);
  });

  it('names in its README the address that stands in its workflow', () => {
    const [, address] = /--base (\S+)/.exec(read('.github/workflows/timeline.yml'))!;
    expect(read('README.md')).toContain(address);
  });
});
