import { fail, ok, type Result } from '../util/result';
import { importMessages } from '../import/messages/catalogue';
import { formatReport, reportAsJson, type ReportMessages } from '../import/formatReport';
import type { ImportOptions } from '../import/importFile';
import { IMPORT_FORMATS, type ImportFormat, type ImportResult } from '../import/types';
import { findLanguage } from '../i18n/languages';
import type { Language } from './languages';
import type { CommandMessages } from './messages/types';
import type { Options } from './options';
import { readMapping } from './readMapping';
import { FAULTY, GOOD, reasonOf, reportMisuse, type SystemIO } from './systemIO';

/** What `import` is told on the command line. */
interface ImportCall {
  readonly file: string;
  readonly format: ImportFormat | undefined;
  readonly map: string | undefined;
  readonly writeMap: string | undefined;
  /** Further tables, of actors, sources or claims. */
  readonly tables: readonly string[];
  readonly out: string | undefined;
}

/**
 * `entente-timeline import`: reads a file of another format and writes a timeline. The report goes to standard output, or to standard
 * error where the timeline itself goes to standard output. Resolves to the exit code.
 */
export async function runImport(options: Options, language: Language, systemIO: SystemIO): Promise<number> {
  const { command } = language;
  const call = readCall(options, command);
  if (!call.ok) return reportMisuse(call.error, systemIO);
  const { file, format, map, writeMap, out } = call.value;
  const tables: { name: string; bytes: Uint8Array }[] = [];
  const mapping = map === undefined ? ok(undefined) : await readMapping(map, command, systemIO);
  if (!mapping.ok) return reportMisuse(mapping.error, systemIO);
  const bytes = await readBytes(file, command, systemIO);
  if (!bytes.ok) return reportMisuse(bytes.error, systemIO);
  for (const name of call.value.tables) {
    const table = await readBytes(name, command, systemIO);
    if (!table.ok) return reportMisuse(table.error, systemIO);
    tables.push({ name, bytes: table.value });
  }
  // The readers are needed by this command only.
  const { importFile } = await import('../import/importFile');
  const result = await importFile(bytes.value, {
    ...{ name: file === '-' ? '' : file, format, mapping: mapping.value },
    ...{ tables, run: runWithProgress(command, systemIO) },
  });
  const messages = {
    report: await importMessages.load(findLanguage(command.lang) ?? 'en'),
    issues: language.issues,
  };
  try {
    if (writeMap !== undefined && result.report.mapping)
      await systemIO.write(writeMap, `${JSON.stringify(result.report.mapping, null, 2)}\n`);
    await writeResult(result, out, systemIO);
  } catch (reason) {
    return reportMisuse(command.unwritten(out ?? writeMap ?? '', reasonOf(reason)), systemIO);
  }
  printReport(result, out === undefined && result.timeline !== null, options.flags.has('--json'), messages, systemIO);
  return isComplete(result) ? GOOD : FAULTY;
}

/** Milliseconds between two lines of progress, and before the first. */
const PROGRESS_EVERY = 500;

/** Runs long work and says on a terminal how many rows are read. */
function runWithProgress({ rowsRead }: CommandMessages, { progress }: SystemIO): NonNullable<ImportOptions['run']> {
  return (steps) => {
    let last = performance.now();
    let isShown = false;
    for (;;) {
      const { done, value } = steps.next();
      if (done) {
        if (isShown) progress?.('');
        return value;
      }
      if (value === 0 || performance.now() - last < PROGRESS_EVERY) continue;
      last = performance.now();
      isShown = true;
      progress?.(rowsRead(value));
    }
  };
}

/** Whether nothing is left to do: every row is an event, and no question is open. */
function isComplete({ timeline, report }: ImportResult): boolean {
  const hasErrors = [...report.issues, ...report.notes].some(({ level }) => level === 'error');
  return timeline !== null && !hasErrors && report.questions.length === 0 && report.counts.drafts === 0;
}

function readCall({ positionals, values }: Options, messages: CommandMessages): Result<ImportCall, string> {
  const files = positionals.slice(1);
  if (files.length > 1) return fail(messages.oneFile);
  const from = values.get('--from');
  const format = IMPORT_FORMATS.find((one) => one === from);
  if (from !== undefined && format === undefined) return fail(messages.badFormat(from, IMPORT_FORMATS.join(', ')));
  const [map, writeMap, out] = ['map', 'write-map', 'out'].map((name) => values.get(`--${name}`));
  const tables = (values.get('--with') ?? '').split(',').filter((name) => name !== '');
  return ok({ file: files[0]!, format, map, writeMap, tables, out });
}

async function readBytes(
  file: string,
  messages: CommandMessages,
  systemIO: SystemIO,
): Promise<Result<Uint8Array, string>> {
  try {
    return ok(await systemIO.read(file));
  } catch (reason) {
    return fail(messages.unreadable(file, reasonOf(reason)));
  }
}

async function writeResult({ timeline }: ImportResult, out: string | undefined, systemIO: SystemIO): Promise<void> {
  if (timeline === null) return;
  const text = `${JSON.stringify(timeline, null, 2)}\n`;
  if (out === undefined) systemIO.out(text);
  else await systemIO.write(out, text);
}

function printReport(
  { report }: ImportResult,
  toStandardError: boolean,
  asJson: boolean,
  messages: ReportMessages,
  { out, err }: SystemIO,
): void {
  const print = toStandardError ? err : out;
  print(asJson ? `${JSON.stringify(reportAsJson(report, messages), null, 2)}\n` : formatReport(report, messages));
}
