import { check, jsonOf, linesOf, type Checked } from './check';
import { LANGUAGES, languageFor, languageOf, type Language } from './languages';
import { optionsOf, type Options } from './options';

/** What the command needs of the machine it runs on, so that a test can stand in for it. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: () => Promise<string>;
  /** The bytes of a file, or of standard input for `-`. Rejects with what the system says. */
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The exit codes, which scripts rely on. */
const GOOD = 0;
const FAULTY = 1;
const MISUSED = 2;

/** Runs the command and gives its exit code. Findings go to standard output, complaints about the call to standard error. */
export async function run(args: readonly string[], machine: Machine): Promise<number> {
  const options = optionsOf(args);
  const language = (options.lang !== undefined && languageFor(options.lang)) || languageOf(machine.env);
  const misuse = misuseOf(options, language);
  if (misuse !== null) return complain(misuse, machine);
  if (options.flags.has('--version')) return tell(`${await machine.version()}\n`, machine);
  if (options.flags.has('--help')) return tell(language.command.help, machine);
  return runCheck(options, language, machine);
}

function misuseOf({ words: [command, ...files], lang, unknown, flags }: Options, language: Language): string | null {
  const words = language.command;
  if (lang !== undefined && !languageFor(lang)) return words.unknownLanguage(lang, Object.keys(LANGUAGES).join(', '));
  if (unknown !== undefined) return words.unknownOption(unknown);
  if (flags.has('--help') || flags.has('--version')) return null;
  if (command === undefined) return words.noFiles;
  if (command !== 'check') return words.unknownCommand(command);
  return files.length === 0 ? words.noFiles : null;
}

function tell(text: string, { out }: Machine): number {
  out(text);
  return GOOD;
}

function complain(text: string, { err }: Machine): number {
  err(`entente: ${text}\n`);
  return MISUSED;
}

async function runCheck({ words, flags }: Options, language: Language, machine: Machine): Promise<number> {
  const checked: Checked[] = [];
  let code = GOOD;
  for (const file of words.slice(1)) {
    const one = await open(file, language, machine);
    if (one) checked.push(one);
    else code = MISUSED;
  }
  const count = (level: 'error' | 'warning'): number =>
    checked.reduce((sum, { issues }) => sum + issues.filter((issue) => issue.level === level).length, 0);
  const [errors, warnings] = [count('error'), count('warning')];
  if (flags.has('--json'))
    machine.out(
      `${JSON.stringify(
        checked.flatMap((one) => jsonOf(one, language)),
        null,
        2,
      )}\n`,
    );
  else report(checked, language, machine, language.command.summary(checked.length, errors, warnings));
  const faulty = errors > 0 || (flags.has('--strict') && warnings > 0);
  return code || (faulty ? FAULTY : GOOD);
}

async function open(file: string, { command }: Language, machine: Machine): Promise<Checked | null> {
  try {
    return check(file === '-' ? command.input : file, await machine.read(file));
  } catch (reason) {
    complain(command.unreadable(file, reason instanceof Error ? reason.message : String(reason)), machine);
    return null;
  }
}

function report(checked: readonly Checked[], language: Language, { out }: Machine, summary: string): void {
  for (const one of checked) {
    const lines = one.issues.length > 0 ? linesOf(one, language) : [language.command.good(one.file, one.events)];
    out(`${lines.join('\n')}\n`);
  }
  out(`${summary}\n`);
}
