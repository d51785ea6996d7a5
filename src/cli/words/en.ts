import type { CommandWords } from './types';

const many = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

export const en: CommandWords = {
  lang: 'en',
  help: `entente checks timeline files.

  entente check FILE…   read each file and list what is wrong with it; - reads standard input
  entente --help        this text
  entente --version     the version

Options of check:
  --strict              warnings count as errors
  --json                the issues as JSON
  --lang en|de          the language of the messages (else that of LC_ALL, LC_MESSAGES or LANG)

Ends with 0 when all files are good, 1 when one has errors, 2 when it was called wrongly or a file cannot be opened.
`,
  error: 'error',
  warning: 'warning',
  unknownCommand: (command) => `There is no command “${command}”. Write entente check FILE…, or entente --help.`,
  unknownOption: (option) => `There is no option ${option}. entente --help lists them.`,
  noFiles: 'No file is named. Write entente check FILE…, with - for standard input.',
  unknownLanguage: (lang, known) => `There are no messages in “${lang}”, only in ${known}.`,
  unreadable: (file, reason) => `${file} cannot be opened: ${reason}.`,
  input: '(standard input)',
  good: (file, events) => `${file}: ${many(events, 'event')}, no issues`,
  summary: (files, errors, warnings) =>
    `${many(files, 'file')}: ${many(errors, 'error')}, ${many(warnings, 'warning')}`,
};
