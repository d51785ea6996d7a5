import { timelineAsCsv } from '../static/csv';
import { timelineAsCalendar } from '../static/icalendar';
import { linesOf } from './check';
import { open } from './checkCommand';
import type { Language } from './languages';
import type { TimelineFile } from '../format/types';
import type { Options } from './options';
import { FAULTY, GOOD, MISUSED, notify, reasonOf, reportMisuse, type SystemIO } from './systemIO';

const FORMATS = ['csv', 'xlsx', 'ics'] as const;

/** Writes a timeline in each format. */
const write: Readonly<
  Record<
    (typeof FORMATS)[number],
    (
      file: TimelineFile,
      lang: string,
      language: Language,
      systemIO: SystemIO,
    ) => string | Uint8Array | Promise<Uint8Array>
  >
> = {
  csv: (file, lang) => timelineAsCsv(file, lang),
  // A library of its own writes workbooks.
  xlsx: async (file, lang) => (await import('../static/xlsx')).timelineAsXlsx(file, lang),
  ics: (file, lang, { command, issues }, systemIO) => {
    const { text, omitted } = timelineAsCalendar(file, lang, issues.time);
    if (omitted > 0) notify(command.notInCalendar(omitted), systemIO);
    return text;
  },
};

/** `entente-timeline export`: writes a timeline as a table or a calendar. Resolves to the exit code. */
export async function runExport(
  { positionals, values }: Options,
  language: Language,
  systemIO: SystemIO,
): Promise<number> {
  const { command } = language;
  const [file, ...others] = positionals.slice(1);
  const [to, out] = ['to', 'out'].map((name) => values.get(`--${name}`));
  const format = FORMATS.find((one) => one === to);
  if (others.length > 0) return reportMisuse(command.oneFile, systemIO);
  if (format === undefined) return reportMisuse(command.badTarget(to ?? '', FORMATS.join(', ')), systemIO);
  // A workbook is no text, which standard output would be taken for.
  if (format === 'xlsx' && out === undefined) return reportMisuse(command.noOutFile, systemIO);
  const checked = await open(file!, language, systemIO);
  if (!checked) return MISUSED;
  const errors = checked.issues.filter(({ level }) => level === 'error');
  if (errors.length > 0) systemIO.err(`${linesOf({ ...checked, issues: errors }, language).join('\n')}\n`);
  if (checked.timeline === null) return FAULTY;
  const lang = values.get('--lang') ?? checked.timeline.lang;
  const content = await write[format](checked.timeline, lang, language, systemIO);
  if (out === undefined) systemIO.out(String(content));
  else
    try {
      await systemIO.write(out, content);
    } catch (reason) {
      return reportMisuse(command.unwritten(out, reasonOf(reason)), systemIO);
    }
  return errors.length > 0 ? FAULTY : GOOD;
}
