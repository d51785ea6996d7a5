import { runCheck } from './checking';
import { LANGUAGES, languageFor, languageOf, type Language } from './languages';
import { complain, GOOD, type Machine } from './machine';
import { optionsOf, type Options } from './options';
import { runRender } from './rendering';

const COMMANDS = { check: runCheck, render: runRender } as const;

/** Runs the command and gives its exit code. Findings go to standard output, complaints about the call to standard error. */
export async function run(args: readonly string[], machine: Machine): Promise<number> {
  const options = optionsOf(args);
  const lang = options.values.get('--lang');
  const language = (lang !== undefined && languageFor(lang)) || languageOf(machine.env);
  const misuse = misuseOf(options, language);
  if (misuse !== null) return complain(misuse, machine);
  if (options.flags.has('--version')) return tell(`${await machine.version()}\n`, machine);
  if (options.flags.has('--help')) return tell(language.command.help, machine);
  return COMMANDS[options.words[0] as keyof typeof COMMANDS](options, language, machine);
}

function misuseOf(
  { words: [command, ...files], values, unknown, bare, flags }: Options,
  language: Language,
): string | null {
  const words = language.command;
  const lang = values.get('--lang');
  if (bare !== undefined) return words.noValue(bare);
  if (lang !== undefined && !languageFor(lang)) return words.unknownLanguage(lang, Object.keys(LANGUAGES).join(', '));
  if (unknown !== undefined) return words.unknownOption(unknown);
  if (flags.has('--help') || flags.has('--version')) return null;
  if (command === undefined) return words.noFiles;
  if (!Object.hasOwn(COMMANDS, command)) return words.unknownCommand(command);
  return files.length === 0 ? words.noFiles : null;
}

function tell(text: string, { out }: Machine): number {
  out(text);
  return GOOD;
}
