/** What the command needs of the machine it runs on, so that a test can stand in for it. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: () => Promise<string>;
  /** The bytes of a file, or of standard input for `-`. Rejects with what the system says. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Writes a file and the folders it lies in. Rejects with what the system says. */
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>;
  /** A file that was built with the command. */
  readonly built: (name: string) => Promise<string>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The exit codes, which scripts rely on. */
export const GOOD = 0;
export const FAULTY = 1;
export const MISUSED = 2;

/** Says on standard error what went wrong, and gives the code for a wrong call or a file that cannot be opened. */
export function complain(text: string, { err }: Machine): number {
  err(`entente: ${text}\n`);
  return MISUSED;
}

/** What the system says of a failure. */
export function reasonOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
