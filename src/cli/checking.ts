import { check, jsonOf, linesOf, type Checked } from './check';
import type { Language } from './languages';
import { complain, FAULTY, GOOD, MISUSED, reasonOf, type Machine } from './machine';
import type { Options } from './options';

/** `entente check`: says what is wrong with each file. */
export async function runCheck({ words, flags }: Options, language: Language, machine: Machine): Promise<number> {
  const checked: Checked[] = [];
  let code = GOOD;
  for (const file of words.slice(1)) {
    const one = await open(file, language, machine);
    if (one) checked.push(one);
    else code = MISUSED;
  }
  const count = (level: 'error' | 'warning'): number =>
    checked.reduce((sum, { issues }) => sum + issues.filter((issue) => issue.level === level).length, 0);
  const [errors, warnings] = [count('error'), count('warning')];
  if (flags.has('--json'))
    machine.out(
      `${JSON.stringify(
        checked.flatMap((one) => jsonOf(one, language)),
        null,
        2,
      )}\n`,
    );
  else report(checked, language, machine, language.command.summary(checked.length, errors, warnings));
  const faulty = errors > 0 || (flags.has('--strict') && warnings > 0);
  return code || (faulty ? FAULTY : GOOD);
}

/** Reads a file and checks it; null, and a complaint, where it cannot be opened. */
export async function open(file: string, { command }: Language, machine: Machine): Promise<Checked | null> {
  try {
    return check(file === '-' ? command.input : file, await machine.read(file));
  } catch (reason) {
    complain(command.unreadable(file, reasonOf(reason)), machine);
    return null;
  }
}

function report(checked: readonly Checked[], language: Language, { out }: Machine, summary: string): void {
  for (const one of checked) {
    const lines = one.issues.length > 0 ? linesOf(one, language) : [language.command.good(one.file, one.events)];
    out(`${lines.join('\n')}\n`);
  }
  out(`${summary}\n`);
}
