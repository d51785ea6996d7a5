import { resolve } from 'node:path';
import { ok } from '../util/result';
import type { Language } from './languages';
import type { Options } from './options';
import { readMapping } from './readMapping';
import { GOOD, notify, reasonOf, reportMisuse, type SystemIO } from './systemIO';

/** The port where none is given. */
const PORT = 4180;
const HIGHEST = 65_535;

/**
 * `entente-timeline serve`: shows a timeline, or those of a folder, on a page of this machine that loads again when the file changes. Runs
 * until it is stopped. Resolves to the exit code.
 */
export async function runServe(
  { positionals, values, flags }: Options,
  language: Language,
  systemIO: SystemIO,
): Promise<number> {
  const { command } = language;
  const [path = '.', ...others] = positionals.slice(1);
  if (others.length > 0) return reportMisuse(command.serving.onePath, systemIO);
  const given = values.get('--port') ?? String(PORT);
  const port = /^\d{1,5}$/.test(given) ? Number(given) : NaN;
  if (!(port <= HIGHEST)) return reportMisuse(command.serving.badPort(given), systemIO);
  const map = values.get('--map');
  const mapping = map === undefined ? ok(undefined) : await readMapping(map, command, systemIO);
  if (!mapping.ok) return reportMisuse(mapping.error, systemIO);
  // What serves and renders is needed by this command only.
  const [{ timelineFiles }, { LocalSite }, { listen }] = await Promise.all([
    import('./serve/timelineFiles'),
    import('./serve/localSite'),
    import('./serve/httpServer'),
  ]);
  const files = await timelineFiles(path).catch((reason: unknown) => reasonOf(reason));
  if (typeof files === 'string') return reportMisuse(command.unreadable(path, files), systemIO);
  const print = (value: object, text: string): void =>
    systemIO.out(flags.has('--json') ? `${JSON.stringify(value)}\n` : `${text}\n`);
  const options = { language, mapping: mapping.value, lang: values.get('--lang'), app: systemIO.built };
  const site = new LocalSite(resolve(path), files, options, (file, { summary, hasErrors }) =>
    print({ file, summary, hasErrors }, summary),
  );
  try {
    const server = await listen(
      port,
      (request) => site.respond(request),
      (reason) => notify(reasonOf(reason), systemIO),
    );
    const address = `http://127.0.0.1:${String(server.port)}/`;
    print({ address }, command.serving.started(path, address));
    await (systemIO.stopped?.() ?? new Promise(() => undefined));
    await server.close();
    return GOOD;
  } catch (reason) {
    const isTaken = (reason as { code?: unknown }).code === 'EADDRINUSE';
    return reportMisuse(
      isTaken ? command.serving.portTaken(port) : command.serving.noPort(port, reasonOf(reason)),
      systemIO,
    );
  }
}
