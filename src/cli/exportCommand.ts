import { timelineAsCsv } from '../static/csv';
import { timelineAsCalendar } from '../static/icalendar';
import { linesOf } from './check';
import { open } from './checkCommand';
import type { Language } from './languages';
import type { Options } from './options';
import { FAULTY, GOOD, MISUSED, notify, reasonOf, reportMisuse, type SystemIO } from './systemIO';

const FORMATS = ['csv', 'ics'] as const;

/** `entente-timeline export`: writes a timeline as a table or a calendar. Resolves to the exit code. */
export async function runExport(
  { positionals, values }: Options,
  language: Language,
  systemIO: SystemIO,
): Promise<number> {
  const { command, issues } = language;
  const [file, ...others] = positionals.slice(1);
  const [to, out] = ['to', 'out'].map((name) => values.get(`--${name}`));
  const format = FORMATS.find((one) => one === to);
  if (others.length > 0) return reportMisuse(command.oneFile, systemIO);
  if (format === undefined) return reportMisuse(command.badTarget(to ?? '', FORMATS.join(', ')), systemIO);
  const checked = await open(file!, language, systemIO);
  if (!checked) return MISUSED;
  const errors = checked.issues.filter(({ level }) => level === 'error');
  if (errors.length > 0) systemIO.err(`${linesOf({ ...checked, issues: errors }, language).join('\n')}\n`);
  if (checked.timeline === null) return FAULTY;
  const lang = values.get('--lang') ?? checked.timeline.lang;
  const calendar = format === 'ics' ? timelineAsCalendar(checked.timeline, lang, issues.time) : null;
  if (calendar && calendar.omitted > 0) notify(command.notInCalendar(calendar.omitted), systemIO);
  const text = calendar?.text ?? timelineAsCsv(checked.timeline, lang);
  if (out === undefined) systemIO.out(text);
  else
    try {
      await systemIO.write(out, text);
    } catch (reason) {
      return reportMisuse(command.unwritten(out, reasonOf(reason)), systemIO);
    }
  return errors.length > 0 ? FAULTY : GOOD;
}
