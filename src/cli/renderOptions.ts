import { fail, ok, type Result } from '../util/result';
import type { OutputFormat } from '../static/node/outputs';
import { baseOf } from '../static/pageAddress';
import type { Theme } from '../static/page';
import { parseSpanEdtf } from '../time/spanCodec';
import type { Span } from '../time/instant';
import type { Options } from './options';
import type { CommandMessages } from './messages/types';

/** The options of `entente-timeline render`. */
export interface RenderOptions {
  readonly out: string;
  readonly base: string | null;
  readonly forms: ReadonlySet<OutputFormat>;
  readonly lang: string | undefined;
  readonly width: number;
  readonly theme: Theme;
  readonly shown: Span | undefined;
  /** Font files for PNG, for scripts that the program's own fonts do not have. */
  readonly fonts: readonly string[];
}

/** The default forms: all but `single`, which repeats them. */
const USUAL: readonly OutputFormat[] = ['page', 'svg', 'png', 'md', 'txt'];
const FORMS: readonly OutputFormat[] = [...USUAL, 'single'];
const [NARROWEST, WIDEST, USUAL_WIDTH] = [280, 4000, 1200];
const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** Reads the options of `render`; the error is a message about the first invalid one. */
export function readRenderOptions(
  { flags, values }: Options,
  messages: CommandMessages,
): Result<RenderOptions, string> {
  const named = FORMS.filter((form) => flags.has(`--${form}`));
  const [out = '', base, width, theme = 'auto', shown] = ['out', 'base', 'width', 'theme', 'shown'].map((name) =>
    values.get(`--${name}`),
  );
  const address = base === undefined ? null : baseOf(base);
  const pixels = width === undefined ? USUAL_WIDTH : Number(width);
  const span = shown === undefined ? undefined : parseSpanEdtf(shown);
  const colours = THEMES.find((one) => one === theme);
  if (out === '') return fail(messages.noOut);
  if (base !== undefined && address === null) return fail(messages.badBase(base));
  if (!(Number.isInteger(pixels) && pixels >= NARROWEST && pixels <= WIDEST))
    return fail(messages.badWidth(width ?? '', NARROWEST, WIDEST));
  if (colours === undefined) return fail(messages.badTheme(theme, THEMES.join(', ')));
  if (span && !span.ok) return fail(messages.badShown(shown ?? ''));
  return ok({
    ...{ out, base: address, width: pixels, theme: colours, lang: values.get('--lang') },
    forms: new Set(named.length > 0 ? named : USUAL),
    shown: span?.ok ? span.value : undefined,
    fonts: values.get('--font')?.split(',').filter(Boolean) ?? [],
  });
}
