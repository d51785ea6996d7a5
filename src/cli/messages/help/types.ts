/** The commands, in the order in which help lists them. */
export const COMMAND_NAMES = ['check', 'import', 'export', 'render', 'serve'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** What `--help` says. `languages`: "en|de". */
export interface HelpTexts {
  readonly overview: (languages: string) => string;
  readonly commands: Readonly<Record<CommandName, (languages: string) => string>>;
}
