import { unmirrored, type KeyPress } from './keys';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/** Which way an arrow key moves something on a line of time: −1 to earlier, 1 to later, 0 for any other key. */
export function arrowStep({ key }: Pick<KeyPress, 'key'>, isMirrored: boolean): -1 | 0 | 1 {
  const seen = unmirrored(key, isMirrored);
  return Object.hasOwn(STEPS, seen) ? STEPS[seen]! : 0;
}
