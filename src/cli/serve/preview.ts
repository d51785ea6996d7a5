import { buildTable } from '../../model/buildTable';
import { formatForImport } from '../../import/formatForImport';
import { formatReport } from '../../import/formatReport';
import { importMessages } from '../../import/messages/catalogue';
import type { Mapping } from '../../import/table/mapping';
import { findLanguage } from '../../i18n/languages';
import { check, linesOf } from '../check';
import type { Language } from '../languages';

/** What is shown of a file. */
export interface Preview {
  /** Its page, which holds everything in one file; null where nothing of the file can be shown. */
  readonly page: string | null;
  /** One line about the file. */
  readonly summary: string;
  /** What `check` says about a timeline, or the report of an import. */
  readonly messages: string;
  readonly hasErrors: boolean;
}

/** How pages are made. */
export interface PreviewOptions {
  readonly language: Language;
  /** How tables are read, and answers to questions. */
  readonly mapping: Mapping | undefined;
  /** The language of pages; that of each file where none was asked for. */
  readonly lang: string | undefined;
  /** The app as one script, which was built with the command. */
  readonly app: (name: 'page.js' | 'page.css') => Promise<string>;
}

/** Messages that are shown. */
const MAX_LINES = 500;

/** Reads a file as a timeline, else as a table or a file of another program, and makes its page. */
export async function previewOf(name: string, bytes: Uint8Array, options: PreviewOptions): Promise<Preview> {
  const { language } = options;
  if (formatForImport(bytes) === null) {
    const own = check(name, bytes);
    const count = (level: 'error' | 'warning'): number => own.issues.filter((issue) => issue.level === level).length;
    const lines = linesOf(own, language);
    return {
      page: own.timeline && (await pageOf(own.text, options)),
      summary:
        lines.length === 0
          ? language.command.good(name, own.events)
          : language.command.serving.counts(name, own.events, count('error'), count('warning')),
      messages: lines.slice(0, MAX_LINES).join('\n'),
      hasErrors: count('error') > 0,
    };
  }
  // The readers are needed for other formats only.
  const { importFile } = await import('../../import/importFile');
  const { timeline, report } = await importFile(bytes, { name, mapping: options.mapping });
  const messages = {
    report: await importMessages.load(findLanguage(language.command.lang) ?? 'en'),
    issues: language.issues,
  };
  const [summary = '', ...lines] = formatReport(report, messages).trimEnd().split('\n');
  return {
    page: timeline && (await pageOf(JSON.stringify(timeline), options)),
    summary: `${name}: ${summary}`,
    messages: lines.slice(0, MAX_LINES).join('\n').trim(),
    hasErrors: timeline === null || report.questions.length > 0 || report.counts.drafts > 0,
  };
}

async function pageOf(json: string, { lang, app }: PreviewOptions): Promise<string | null> {
  const { timeline } = check('', Buffer.from(json));
  if (!timeline) return null;
  // Fonts and the renderer are large.
  const { outputsOf } = await import('../../static/node/outputs');
  const outputs = outputsOf(buildTable(timeline), json, {
    ...{ forms: new Set(['single'] as const), base: null, lang, width: 1200, theme: 'auto', png: null, app },
  });
  for await (const { content } of outputs) return String(content);
  return null;
}
