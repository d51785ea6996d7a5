import { fail, ok, type Result } from '../base/result';
import type { OutputForm } from '../still/outputs';
import { baseOf } from '../still/place';
import type { Theme } from '../still/page';
import { spanFromEdtf } from '../time/link';
import type { Span } from '../time/instant';
import type { Options } from './options';
import type { CommandWords } from './words/types';

/** What `entente render` was asked for. */
export interface RenderWish {
  readonly out: string;
  readonly base: string | null;
  readonly forms: ReadonlySet<OutputForm>;
  readonly lang: string | undefined;
  readonly width: number;
  readonly theme: Theme;
  readonly shown: Span | undefined;
}

/** All that is written where no form is named: `single` holds the same once more. */
const USUAL: readonly OutputForm[] = ['page', 'svg', 'png', 'md', 'txt'];
const FORMS: readonly OutputForm[] = [...USUAL, 'single'];
const [NARROWEST, WIDEST, USUAL_WIDTH] = [280, 4000, 1200];
const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** Reads the options of `render`; the fault is a sentence about the first that makes no sense. */
export function wishOf({ flags, values }: Options, words: CommandWords): Result<RenderWish, string> {
  const named = FORMS.filter((form) => flags.has(`--${form}`));
  const [out = '', base, width, theme = 'auto', shown] = ['out', 'base', 'width', 'theme', 'shown'].map((name) =>
    values.get(`--${name}`),
  );
  const address = base === undefined ? null : baseOf(base);
  const pixels = width === undefined ? USUAL_WIDTH : Number(width);
  const span = shown === undefined ? undefined : spanFromEdtf(shown);
  const colours = THEMES.find((one) => one === theme);
  if (out === '') return fail(words.noOut);
  if (base !== undefined && address === null) return fail(words.badBase(base));
  if (!(Number.isInteger(pixels) && pixels >= NARROWEST && pixels <= WIDEST))
    return fail(words.badWidth(width ?? '', NARROWEST, WIDEST));
  if (colours === undefined) return fail(words.badTheme(theme, THEMES.join(', ')));
  if (span && !span.ok) return fail(words.badShown(shown ?? ''));
  return ok({
    ...{ out, base: address, width: pixels, theme: colours, lang: values.get('--lang') },
    forms: new Set(named.length > 0 ? named : USUAL),
    shown: span?.ok ? span.value : undefined,
  });
}
