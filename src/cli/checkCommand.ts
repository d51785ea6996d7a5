import { findLanguage } from '../i18n/languages';
import { importMessages } from '../import/messages/catalogue';
import { check, jsonOf, linesOf, type Checked } from './check';
import type { Language } from './languages';
import { reportMisuse, FAULTY, GOOD, MISUSED, reasonOf, type SystemIO } from './systemIO';
import type { Options } from './options';

/** `entente-timeline check`: lists the issues of each file. Resolves to the exit code. */
export async function runCheck(
  { positionals, flags }: Options,
  language: Language,
  systemIO: SystemIO,
): Promise<number> {
  const checked: Checked[] = [];
  let code = GOOD;
  for (const file of positionals.slice(1)) {
    const one = await open(file, language, systemIO);
    if (one) checked.push(one);
    else code = MISUSED;
  }
  const count = (level: 'error' | 'warning'): number =>
    checked.reduce((sum, { issues }) => sum + issues.filter((issue) => issue.level === level).length, 0);
  const [errors, warnings] = [count('error'), count('warning')];
  if (flags.has('--json'))
    systemIO.out(
      `${JSON.stringify(
        checked.flatMap((one) => jsonOf(one, language)),
        null,
        2,
      )}\n`,
    );
  else report(checked, language, systemIO, language.command.summary(checked.length, errors, warnings));
  const faulty = errors > 0 || (flags.has('--strict') && warnings > 0);
  return code || (faulty ? FAULTY : GOOD);
}

/** What a file that is no timeline is to `import`, as a sentence with the call that makes a timeline of it; undefined if that reads it neither. */
async function otherFormatOf(file: string, bytes: Uint8Array, { command }: Language): Promise<string | undefined> {
  // Needed where something is wrong only.
  const { formatForImport } = await import('../import/formatForImport');
  const format = formatForImport(bytes);
  if (format === null || format === 'unknown') return undefined;
  const { formats } = await importMessages.load(findLanguage(command.lang) ?? 'en');
  const out = file === '-' ? 'timeline.json' : file.replace(/(?:\.[A-Za-z0-9]{1,8})?$/, '.timeline.json');
  return command.otherFormat(formats[format], `entente-timeline import ${file} --out ${out}`);
}

/** Reads and checks a file; null, after a message on standard error, if it cannot be opened. */
export async function open(file: string, language: Language, systemIO: SystemIO): Promise<Checked | null> {
  const { command } = language;
  try {
    const bytes = await systemIO.read(file);
    const checked = check(file === '-' ? command.input : file, bytes);
    if (checked.events > 0) return checked;
    const otherFormat = await otherFormatOf(file, bytes, language);
    if (otherFormat === undefined) return checked;
    const issues = checked.issues.filter(({ level }) => level === 'error').slice(0, 1);
    return issues.length === 0 ? checked : { ...checked, issues, timeline: null, otherFormat };
  } catch (reason) {
    reportMisuse(command.unreadable(file, reasonOf(reason)), systemIO);
    return null;
  }
}

function report(checked: readonly Checked[], language: Language, { out }: SystemIO, summary: string): void {
  for (const one of checked) {
    const lines = one.issues.length > 0 ? linesOf(one, language) : [language.command.good(one.file, one.events)];
    out(`${lines.join('\n')}\n`);
  }
  out(`${summary}\n`);
}
