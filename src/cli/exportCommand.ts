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
    (file: TimelineFile, lang: string, language: Language) => Exported | Promise<Exported>
  >
> = {
  csv: (file, lang) => ({ content: timelineAsCsv(file, lang), omitted: 0 }),
  // A library of its own writes workbooks.
  xlsx: async (file, lang) => ({
    content: await (await import('../static/xlsx')).timelineAsXlsx(file, lang),
    omitted: 0,
  }),
  ics: (file, lang, { issues }) => {
    const { text, omitted } = timelineAsCalendar(file, lang, issues.time);
    return { content: text, omitted };
  },
};

/** A file to write, and how many events it cannot hold. */
interface Exported {
  readonly content: string | Uint8Array;
  readonly omitted: number;
}

/** `entente-timeline export`: writes a timeline as a table or a calendar. Resolves to the exit code. */
export async function runExport(
  { positionals, values, flags }: Options,
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
  const asJson = flags.has('--json');
  if (asJson && out === undefined) return reportMisuse(command.jsonNeedsOut, systemIO);
  const checked = await open(file!, language, systemIO);
  if (!checked) return MISUSED;
  const errors = checked.issues.filter(({ level }) => level === 'error');
  if (errors.length > 0) systemIO.err(`${linesOf({ ...checked, issues: errors }, language).join('\n')}\n`);
  if (checked.timeline === null) return FAULTY;
  const lang = values.get('--lang') ?? checked.timeline.lang;
  const { content, omitted } = await write[format](checked.timeline, lang, language);
  if (omitted > 0 && !asJson) notify(command.notInCalendar(omitted), systemIO);
  if (out === undefined) systemIO.out(String(content));
  else
    try {
      await systemIO.write(out, content);
    } catch (reason) {
      return reportMisuse(command.unwritten(out, reasonOf(reason)), systemIO);
    }
  if (asJson) {
    const events = checked.events - omitted;
    systemIO.out(`${JSON.stringify({ file: checked.file, format, out, events, omitted }, null, 2)}\n`);
  }
  return errors.length > 0 ? FAULTY : GOOD;
}
