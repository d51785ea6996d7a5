import { describe, expect, it, vi } from 'vitest';
import { asTimeline, readSource } from '../../../src/app/ownFile';
import type { SourceFile } from '../../../src/app/importing/importer';
import { formatIssue } from '../../../src/format/formatIssue';
import { issueTexts as de } from '../../../src/format/messages/de';
import { en } from '../../../src/format/messages/en';
import type { Issue } from '../../../src/format/types';

type Read = Awaited<ReturnType<typeof readSource>>;

function issueOf(read: Read): Issue {
  if (read.ok) throw new Error('was read');
  return read.error;
}

async function sourceOf(file: File): Promise<SourceFile> {
  const read = await readSource(file);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

describe('a file that the reader chose or dropped', () => {
  it('is not read where it is too large, and both languages say what to do', async () => {
    const arrayBuffer = vi.fn();
    const read = await readSource({ name: 'huge.json', size: 412_000_000, arrayBuffer } as never);
    expect(arrayBuffer).not.toHaveBeenCalled();
    const issue = issueOf(read);
    expect(formatIssue(issue, en)).toBe(
      'huge.json is 412 MB in size, and at most 200 MB can be opened here. Split it into several timelines, or leave out what readers do not need.',
    );
    expect(formatIssue(issue, de)).toMatch(/^huge\.json ist 412 MB groß; .* höchstens 200 MB\. Teilen Sie die Datei/);
  });

  // Reading a folder rejects, and nothing happened then.
  it('is named where it cannot be read', async () => {
    const arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    const issue = issueOf(await readSource({ name: 'folder', size: 4096, arrayBuffer } as never));
    expect(formatIssue(issue, en)).toMatch(/^folder could not be read\. It may be a folder/);
    expect(formatIssue(issue, de)).toMatch(/^folder ließ sich nicht lesen\. Vielleicht ist es ein Ordner/);
  });

  it('is named where it is not in UTF-8', async () => {
    const { text, issue } = asTimeline(await sourceOf(new File([new Uint8Array([123, 0xe9, 125])], 'latin.json')));
    expect([text, issue?.code, issue?.input]).toEqual([null, 'json-encoding', 'latin.json']);
  });

  it('is a text else', async () => {
    const file = new File(['{}'], 'a.json');
    expect(asTimeline(await sourceOf(file))).toEqual({ name: 'a.json', text: '{}', issue: null });
  });

  it('is the timeline in it, where it is a page that was saved as one file', async () => {
    const page = new File(['<p>A<script type="application/json" id="entente-file">{"format":1}</script>'], 'a.html');
    expect(asTimeline(await sourceOf(page)).text).toBe('{"format":1}');
  });
});
