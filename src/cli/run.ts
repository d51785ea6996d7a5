import { runCheck } from './checkCommand';
import { runExport } from './exportCommand';
import { runImport } from './importCommand';
import { findLanguage, LANGUAGE_IDS } from '../i18n/languages';
import { loadLanguage, systemLanguage } from './languages';
import { COMMAND_NAMES, type CommandName } from './messages/help/types';
import type { CommandMessages } from './messages/types';
import { reportMisuse, GOOD, type SystemIO } from './systemIO';
import { optionsOf, type Options } from './options';
import { runRender } from './renderCommand';
import { runServe } from './serveCommand';

const COMMANDS = {
  check: runCheck,
  export: runExport,
  import: runImport,
  render: runRender,
  serve: runServe,
} as const satisfies Record<CommandName, unknown>;

/** Runs the command and resolves to its exit code. Results go to standard output, errors of the call to standard error. */
export async function run(args: readonly string[], systemIO: SystemIO): Promise<number> {
  const options = optionsOf(args);
  const lang = options.values.get('--lang');
  const language = await loadLanguage((lang !== undefined && findLanguage(lang)) || systemLanguage(systemIO.env));
  const misuse = misuseOf(options, language.command);
  if (misuse !== null) return reportMisuse(misuse, systemIO);
  if (options.flags.has('--version')) return tell(`${await systemIO.version()}\n`, systemIO);
  if (options.flags.has('--help')) return tell(helpText(options, language.command), systemIO);
  return COMMANDS[options.positionals[0] as keyof typeof COMMANDS](options, language, systemIO);
}

function misuseOf(
  { positionals: [command, ...files], values, unknown, missingValue, flags }: Options,
  messages: CommandMessages,
): string | null {
  const lang = values.get('--lang');
  if (missingValue !== undefined) return messages.noValue(missingValue);
  if (lang !== undefined && !findLanguage(lang)) return messages.unknownLanguage(lang, LANGUAGE_IDS.join(', '));
  if (unknown !== undefined) return messages.unknownOption(unknown);
  if (flags.has('--help') || flags.has('--version')) return null;
  if (command === undefined) return messages.noFiles;
  if (!Object.hasOwn(COMMANDS, command)) return messages.unknownCommand(command);
  // The folder that the user is in is served where none is named.
  return files.length === 0 && command !== 'serve' ? messages.noFiles : null;
}

/** What a command does if one is named, else what there is. */
function helpText({ positionals: [command] }: Options, { help }: CommandMessages): string {
  const languages = LANGUAGE_IDS.join('|');
  const name = COMMAND_NAMES.find((one) => one === command);
  return name ? help.commands[name](languages) : help.overview(languages);
}

function tell(text: string, { out }: SystemIO): number {
  out(text);
  return GOOD;
}
