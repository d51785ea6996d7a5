import { describe, expect, it, vi } from 'vitest';
import { readOwnFile } from '../../../src/app/ownFile';
import { formatIssue } from '../../../src/format/formatIssue';
import { de } from '../../../src/format/messages/de';
import { en } from '../../../src/format/messages/en';

describe('a file that the reader chose or dropped', () => {
  it('is not read where it is too large, and both languages say what to do', async () => {
    const arrayBuffer = vi.fn();
    const { text, issue } = await readOwnFile({ name: 'huge.json', size: 412_000_000, arrayBuffer } as never);
    expect([text, arrayBuffer.mock.calls]).toEqual([null, []]);
    expect(formatIssue(issue!, en)).toBe(
      'huge.json is 412 MB in size, and at most 200 MB can be opened here. Split it into several timelines, or leave out what readers do not need.',
    );
    expect(formatIssue(issue!, de)).toMatch(/^huge\.json ist 412 MB groß; .* höchstens 200 MB\. Teilen Sie die Datei/);
  });

  // Reading a folder rejects, and nothing happened then.
  it('is named where it cannot be read', async () => {
    const arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    const { text, issue } = await readOwnFile({ name: 'folder', size: 4096, arrayBuffer } as never);
    expect(text).toBeNull();
    expect(formatIssue(issue!, en)).toMatch(/^folder could not be read\. It may be a folder/);
    expect(formatIssue(issue!, de)).toMatch(/^folder ließ sich nicht lesen\. Vielleicht ist es ein Ordner/);
  });

  it('is named where it is not in UTF-8', async () => {
    const { text, issue } = await readOwnFile(new File([new Uint8Array([123, 0xe9, 125])], 'latin.json'));
    expect([text, issue?.code, issue?.input]).toEqual([null, 'json-encoding', 'latin.json']);
  });

  it('is a text else', async () => {
    expect(await readOwnFile(new File(['{}'], 'a.json'))).toEqual({ name: 'a.json', text: '{}', issue: null });
  });
});
