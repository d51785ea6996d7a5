import { basename, join } from 'node:path';
import { buildTable } from '../model/buildTable';
import type { PngEncoder } from '../static/node/png';
import { linesOf, type Checked } from './check';
import { open } from './checkCommand';
import type { Language } from './languages';
import { reportMisuse, FAULTY, GOOD, MISUSED, notify, reasonOf, type SystemIO } from './systemIO';
import type { Options } from './options';
import { readRenderOptions, type RenderOptions } from './renderOptions';

/** `entente-timeline render`: writes each timeline as pages, pictures and text, and lists the files. Resolves to the exit code. */
export async function runRender(options: Options, language: Language, systemIO: SystemIO): Promise<number> {
  const { command } = language;
  const read = readRenderOptions(options, command);
  if (!read.ok) return reportMisuse(read.error, systemIO);
  const renderOptions = read.value;
  const png = needsPng(renderOptions) ? await systemIO.png() : null;
  if (needsPng(renderOptions) && !png) {
    if (options.flags.has('--png')) return reportMisuse(command.noPng, systemIO);
    notify(command.noPng, systemIO);
  }
  const files = options.positionals.slice(1);
  const names = folderNames(files);
  let code = GOOD;
  for (const [i, file] of files.entries()) {
    const checked = await open(file, language, systemIO);
    const folder = files.length > 1 ? names[i]! : '';
    const ended = checked
      ? await renderOne(checked, { ...within(renderOptions, folder), png }, language, systemIO)
      : MISUSED;
    code = Math.max(code, ended);
  }
  if (renderOptions.base === null && renderOptions.forms.has('page')) notify(command.noBase, systemIO);
  return code;
}

/** Whether a PNG is needed, as an output or as the preview of a page. */
function needsPng({ forms, base }: RenderOptions): boolean {
  return forms.has('png') || (forms.has('page') && base !== null);
}

/** Folder names for several timelines, after their files; each is unique. */
function folderNames(files: readonly string[]): string[] {
  const stems = files.map(
    (file) =>
      basename(file)
        .replace(/\.json$/i, '')
        .replace(/^[.-]+/, '') || 'timeline',
  );
  return stems.map((name, i) => (stems.indexOf(name) === i ? name : `${name}-${String(i + 1)}`));
}

function within(renderOptions: RenderOptions, folder: string): RenderOptions {
  if (folder === '') return renderOptions;
  const base = renderOptions.base && `${renderOptions.base}${encodeURIComponent(folder)}/`;
  return { ...renderOptions, out: join(renderOptions.out, folder), base };
}

async function renderOne(
  checked: Checked,
  renderOptions: RenderOptions & { readonly png: PngEncoder | null },
  language: Language,
  systemIO: SystemIO,
): Promise<number> {
  const errors = checked.issues.filter(({ level }) => level === 'error');
  if (errors.length > 0) systemIO.err(`${linesOf({ ...checked, issues: errors }, language).join('\n')}\n`);
  if (checked.timeline === null) return FAULTY;
  // Fonts and the renderer are large, and `check` needs none of them.
  const { outputsOf } = await import('../static/node/outputs');
  try {
    for await (const { name, content } of outputsOf(buildTable(checked.timeline), checked.text, {
      ...renderOptions,
      app: systemIO.built,
    })) {
      const path = join(renderOptions.out, name);
      await systemIO.write(path, content);
      systemIO.out(`${path}\n`);
    }
  } catch (reason) {
    return reportMisuse(language.command.unwritten(renderOptions.out, reasonOf(reason)), systemIO);
  }
  return errors.length > 0 ? FAULTY : GOOD;
}
