/** Parsed command line arguments. */
export interface Options {
  readonly positionals: readonly string[];
  readonly flags: ReadonlySet<string>;
  /** Values of the options that take one, by option. */
  readonly values: ReadonlyMap<string, string>;
  /** The first option that is unknown, or unknown to this command. */
  readonly unknown: string | undefined;
  /** The first option whose value is missing. */
  readonly missingValue: string | undefined;
}

/** The options of all commands, and of each. */
const ANY = ['--help', '--version', '--lang'];
const OF: Readonly<Record<string, readonly string[]>> = {
  check: ['--strict', '--json'],
  export: ['--to', '--out', '--json'],
  import: ['--from', '--map', '--write-map', '--with', '--out', '--json'],
  render: [
    ...['--out', '--base', '--width', '--theme', '--shown', '--font'],
    ...['--page', '--single', '--svg', '--png', '--md', '--txt', '--json'],
  ],
  serve: ['--port', '--map', '--json'],
};
const TAKING = new Set([
  '--lang',
  '--to',
  '--from',
  '--map',
  '--write-map',
  '--with',
  '--out',
  '--base',
  '--width',
  '--theme',
  '--shown',
  '--font',
  '--port',
]);
const SHORT: Readonly<Record<string, string>> = { '-h': '--help', '-V': '--version' };

/** Parses arguments. Options may be anywhere; all arguments after `--` are files; `-` is a file. */
export function optionsOf(args: readonly string[]): Options {
  const positionals: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  let missingValue: string | undefined;
  const seen: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = SHORT[args[i]!] ?? args[i]!;
    if (arg === '--') {
      positionals.push(...args.slice(i + 1));
      break;
    }
    const [name, value] = splitOption(arg);
    if (!arg.startsWith('-') || arg === '-') positionals.push(arg);
    else {
      seen.push(TAKING.has(name) ? name : arg);
      if (!TAKING.has(name)) flags.add(arg);
      else if (value !== undefined) values.set(name, value);
      else if (i + 1 < args.length) values.set(name, args[++i]!);
      else missingValue ??= name;
    }
  }
  const known = [...ANY, ...(OF[positionals[0] ?? ''] ?? Object.values(OF).flat())];
  return { positionals, flags, values, missingValue, unknown: seen.find((name) => !known.includes(name)) };
}

/** Splits `--lang=de` into its name and value. */
function splitOption(arg: string): [name: string, value: string | undefined] {
  const at = arg.indexOf('=');
  return at < 0 ? [arg, undefined] : [arg.slice(0, at), arg.slice(at + 1)];
}
