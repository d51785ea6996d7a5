/** What was asked for on the command line. */
export interface Options {
  readonly words: readonly string[];
  readonly flags: ReadonlySet<string>;
  /** As written after `--lang`. */
  readonly lang: string | undefined;
  /** The first option that does not exist. */
  readonly unknown: string | undefined;
}

const FLAGS = ['--help', '--version', '--strict', '--json'];
const SHORT: Readonly<Record<string, string>> = { '-h': '--help', '-V': '--version' };

/** Takes arguments apart. Options may stand anywhere; after `--` there are only files; `-` is a file. */
export function optionsOf(args: readonly string[]): Options {
  const words: string[] = [];
  const flags = new Set<string>();
  let lang: string | undefined;
  let unknown: string | undefined;
  for (let i = 0; i < args.length; i++) {
    const arg = SHORT[args[i]!] ?? args[i]!;
    if (arg === '--') return { words: [...words, ...args.slice(i + 1)], flags, lang, unknown };
    if (arg === '--lang') lang = args[++i] ?? '';
    else if (arg.startsWith('--lang=')) lang = arg.slice('--lang='.length);
    else if (FLAGS.includes(arg)) flags.add(arg);
    else if (arg.startsWith('-') && arg !== '-') unknown ??= arg;
    else words.push(arg);
  }
  return { words, flags, lang, unknown };
}
