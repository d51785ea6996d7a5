/** What was asked for on the command line. */
export interface Options {
  readonly words: readonly string[];
  readonly flags: ReadonlySet<string>;
  /** What was written after the options that take something, by option. */
  readonly values: ReadonlyMap<string, string>;
  /** The first option that does not exist, or not for this command. */
  readonly unknown: string | undefined;
  /** The first option that should be followed by something and is not. */
  readonly bare: string | undefined;
}

/** The options of each command, and of all. */
const ANY = ['--help', '--version', '--lang'];
const OF: Readonly<Record<string, readonly string[]>> = {
  check: ['--strict', '--json'],
  render: [
    ...['--out', '--base', '--width', '--theme', '--shown'],
    ...['--page', '--single', '--svg', '--png', '--md', '--txt'],
  ],
};
const TAKING = new Set(['--lang', '--out', '--base', '--width', '--theme', '--shown']);
const SHORT: Readonly<Record<string, string>> = { '-h': '--help', '-V': '--version' };

/** Takes arguments apart. Options may stand anywhere; after `--` there are only files; `-` is a file. */
export function optionsOf(args: readonly string[]): Options {
  const words: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  let bare: string | undefined;
  const seen: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = SHORT[args[i]!] ?? args[i]!;
    if (arg === '--') {
      words.push(...args.slice(i + 1));
      break;
    }
    const [name, written] = apart(arg);
    if (!arg.startsWith('-') || arg === '-') words.push(arg);
    else {
      seen.push(TAKING.has(name) ? name : arg);
      if (!TAKING.has(name)) flags.add(arg);
      else if (written !== undefined) values.set(name, written);
      else if (i + 1 < args.length) values.set(name, args[++i]!);
      else bare ??= name;
    }
  }
  const known = [...ANY, ...(OF[words[0] ?? ''] ?? Object.values(OF).flat())];
  return { words, flags, values, bare, unknown: seen.find((name) => !known.includes(name)) };
}

/** `--lang=de` as its two parts. */
function apart(arg: string): [name: string, written: string | undefined] {
  const at = arg.indexOf('=');
  return at < 0 ? [arg, undefined] : [arg.slice(0, at), arg.slice(at + 1)];
}
