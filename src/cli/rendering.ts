import { basename, join } from 'node:path';
import { buildTable } from '../model/build';
import { linesOf, type Checked } from './check';
import { open } from './checking';
import type { Language } from './languages';
import { complain, FAULTY, GOOD, MISUSED, reasonOf, type Machine } from './machine';
import type { Options } from './options';
import { wishOf, type RenderWish } from './wish';

/** `entente render`: writes each timeline as pages, pictures and text, and names what it wrote. */
export async function runRender(options: Options, language: Language, machine: Machine): Promise<number> {
  const { command } = language;
  const read = wishOf(options, command);
  if (!read.ok) return complain(read.fault, machine);
  const wish = read.value;
  const files = options.words.slice(1);
  const names = folderNames(files);
  let code = GOOD;
  for (const [i, file] of files.entries()) {
    const checked = await open(file, language, machine);
    const folder = files.length > 1 ? names[i]! : '';
    const ended = checked ? await renderOne(checked, within(wish, folder), language, machine) : MISUSED;
    code = Math.max(code, ended);
  }
  if (wish.base === null && wish.forms.has('page')) machine.err(`entente: ${command.noBase}\n`);
  return code;
}

/** Several timelines get a folder each, by the name of their file. */
function folderNames(files: readonly string[]): string[] {
  const bare = files.map(
    (file) =>
      basename(file)
        .replace(/\.json$/i, '')
        .replace(/^[.-]+/, '') || 'timeline',
  );
  return bare.map((name, i) => (bare.indexOf(name) === i ? name : `${name}-${String(i + 1)}`));
}

function within(wish: RenderWish, folder: string): RenderWish {
  if (folder === '') return wish;
  const base = wish.base && `${wish.base}${encodeURIComponent(folder)}/`;
  return { ...wish, out: join(wish.out, folder), base };
}

async function renderOne(checked: Checked, wish: RenderWish, language: Language, machine: Machine): Promise<number> {
  const errors = checked.issues.filter(({ level }) => level === 'error');
  if (errors.length > 0) machine.err(`${linesOf({ ...checked, issues: errors }, language).join('\n')}\n`);
  if (checked.timeline === null) return FAULTY;
  // Fonts and the renderer are large, and `check` needs none of them.
  const { outputsOf } = await import('../still/outputs');
  const app = async (): Promise<{ script: string; styles: string }> => ({
    script: await machine.built('page.js'),
    styles: await machine.built('page.css'),
  });
  try {
    for await (const { name, content } of outputsOf(buildTable(checked.timeline), checked.text, { ...wish, app })) {
      const path = join(wish.out, name);
      await machine.write(path, content);
      machine.out(`${path}\n`);
    }
  } catch (reason) {
    return complain(language.command.unwritten(wish.out, reasonOf(reason)), machine);
  }
  return errors.length > 0 ? FAULTY : GOOD;
}
