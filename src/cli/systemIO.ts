import type { PngEncoder } from '../static/node/png';

/** What the command needs from the system, so that tests can replace it. */
export interface SystemIO {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: () => Promise<string>;
  /** Reads a file, or standard input for `-`. Rejects with the error of the system. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Writes a file, and creates its folders. Rejects with the error of the system. */
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>;
  /** Loads the PNG encoder, with fonts beside the program's own; null if its optional package is not installed. */
  readonly png: (fonts: readonly Uint8Array[]) => Promise<PngEncoder | null>;
  /** A file that was built with the command. */
  readonly built: (name: string) => Promise<string>;
  /** Resolves when the user stops the program (Ctrl+C). Without it, what runs until then runs for ever. */
  readonly stopped?: () => Promise<void>;
  /** Writes a line over the one before, on a terminal; undefined where standard error is none. '' clears it. */
  readonly progress?: ((text: string) => void) | undefined;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The exit codes, which scripts rely on. */
export const GOOD = 0;
export const FAULTY = 1;
export const MISUSED = 2;

/** Writes a message to standard error, after the name of the command. */
export function notify(text: string, { err }: SystemIO): void {
  err(`entente-timeline: ${text}\n`);
}

/** Writes a message to standard error, and returns the exit code for a wrong call or a file that cannot be opened. */
export function reportMisuse(text: string, systemIO: SystemIO): number {
  notify(text, systemIO);
  return MISUSED;
}

/** The message of an error of the system. */
export function reasonOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
