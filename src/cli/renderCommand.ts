import { basename, join } from 'node:path';
import { buildTable } from '../model/buildTable';
import type { GivenFont } from '../static/node/givenFont';
import type { PngEncoder } from '../static/node/png';
import { fail, ok, type Result } from '../util/result';
import { jsonOf, linesOf, type Checked } from './check';
import { open } from './checkCommand';
import type { Language } from './languages';
import type { CommandMessages } from './messages/types';
import { reportMisuse, FAULTY, GOOD, MISUSED, notify, reasonOf, type SystemIO } from './systemIO';
import type { Options } from './options';
import { readRenderOptions, type RenderOptions } from './renderOptions';

/** `entente-timeline render`: writes each timeline as pages, pictures and text, and lists the files. Resolves to the exit code. */
export async function runRender(options: Options, language: Language, systemIO: SystemIO): Promise<number> {
  const { command } = language;
  const read = readRenderOptions(options, command);
  if (!read.ok) return reportMisuse(read.error, systemIO);
  const renderOptions = read.value;
  const fonts = await readFonts(renderOptions.fonts, command, systemIO);
  if (!fonts.ok) return reportMisuse(fonts.error, systemIO);
  const encoder = needsPng(renderOptions) ? await systemIO.png(fonts.value.map(({ bytes }) => bytes)) : null;
  if (needsPng(renderOptions) && !encoder) {
    if (options.flags.has('--png')) return reportMisuse(command.noPng, systemIO);
    notify(command.noPng, systemIO);
  }
  /** Scripts that were painted as boxes. */
  const missing = new Set<string>();
  const png: PngEncoder | null =
    encoder &&
    (async (svg, scale) => {
      const { missingScripts } = await import('../static/node/givenFont');
      for (const script of missingScripts(svg, fonts.value)) missing.add(script);
      return encoder(svg, scale);
    });
  const files = options.positionals.slice(1);
  const names = folderNames(files);
  const asJson = options.flags.has('--json');
  const results: { file: string; written: string[]; issues: object[] }[] = [];
  let code = GOOD;
  for (const [i, file] of files.entries()) {
    const checked = await open(file, language, systemIO);
    const folder = files.length > 1 ? names[i]! : '';
    const written: string[] = [];
    const onwritten = (path: string): void => {
      written.push(path);
      if (!asJson) systemIO.out(`${path}\n`);
    };
    const ended = checked
      ? await renderOne(checked, { ...within(renderOptions, folder), png }, language, systemIO, onwritten)
      : MISUSED;
    code = Math.max(code, ended);
    if (checked) results.push({ file: checked.file, written, issues: jsonOf(checked, language) });
  }
  if (asJson) systemIO.out(`${JSON.stringify(results, null, 2)}\n`);
  if (missing.size > 0) notify(command.noGlyphs(scriptNames(missing, command.lang)), systemIO);
  if (renderOptions.base === null && renderOptions.forms.has('page')) notify(command.noBase, systemIO);
  return code;
}

/** Reads the fonts that are given; the error is a message about the first that is none. */
async function readFonts(
  files: readonly string[],
  command: CommandMessages,
  systemIO: SystemIO,
): Promise<Result<readonly GivenFont[], string>> {
  const fonts: GivenFont[] = [];
  for (const file of files) {
    try {
      // Needed by few calls.
      const { readFont } = await import('../static/node/givenFont');
      const font = readFont(await systemIO.read(file));
      if (!font) return fail(command.badFont(file));
      fonts.push(font);
    } catch (reason) {
      return fail(command.unreadable(file, reasonOf(reason)));
    }
  }
  return ok(fonts);
}

function scriptNames(codes: ReadonlySet<string>, lang: string): string {
  const names = new Intl.DisplayNames(lang, { type: 'script' });
  return new Intl.ListFormat(lang).format([...codes].sort().map((code) => names.of(code) ?? code));
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
  onwritten: (path: string) => void,
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
      onwritten(path);
    }
  } catch (reason) {
    return reportMisuse(language.command.unwritten(renderOptions.out, reasonOf(reason)), systemIO);
  }
  return errors.length > 0 ? FAULTY : GOOD;
}
