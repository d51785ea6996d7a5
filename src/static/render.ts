import { formatIssueText } from '../format/formatIssue';
import { readTimeline, readTimelineValue } from '../format/read';
import type { Issue } from '../format/types';
import { buildTable } from '../model/buildTable';
import { safeAddress } from '../outline/address';
import { parseSpanEdtf } from '../time/spanCodec';
import { languageFor } from './languages';
import { NOTO } from './measure';
import { bodyOf, type Theme } from './page';
import { NOWHERE } from './pageAddress';
import { staticTimeline } from './staticTimeline';
import { renderStyles } from './renderStyles';

/** How a timeline is rendered. */
export interface RenderOptions {
  /** Language of the output (BCP 47); by default that of the file. */
  readonly lang?: string | undefined;
  /** Colours: `light`, `dark`, or `auto` for those of the reader's system, which is the default. */
  readonly theme?: Theme | undefined;
  /** Only events that touch this span: an EDTF interval or date, such as `2024-06/2024-12`. */
  readonly shown?: string | undefined;
  /** Level of the heading that holds the title; 2 by default. */
  readonly level?: 1 | 2 | 3 | undefined;
  /** Address of the timeline's file, for a link to it. */
  readonly src?: string | undefined;
}

/** An issue of the file, with its message. */
export interface RenderedIssue extends Issue {
  readonly message: string;
}

/** A timeline as HTML that needs no script. */
export interface RenderedTimeline {
  /** One `<article>` with the picture at three widths and every event with its claims and sources; '' if nothing could be read. */
  readonly html: string;
  /** The style sheet for it. It is the same for all timelines, and touches nothing outside of them. */
  readonly css: string;
  readonly title: string;
  /** One or two sentences, for the description of a page. */
  readonly description: string;
  /** Language of the output (BCP 47). */
  readonly lang: string;
  /** Number of events. */
  readonly events: number;
  /** What is wrong with the file. Good events are rendered even when others are not. */
  readonly issues: readonly RenderedIssue[];
}

/**
 * Renders a timeline, given as the text of a file of format 1 or as its parsed value, for a page that shows it before or without a
 * script: as the content of `<entente-timeline>` it stays until the element has painted the same file. Never throws on bad data.
 */
export function render(timeline: string | object, options: RenderOptions = {}): RenderedTimeline {
  const { file, issues } = typeof timeline === 'string' ? readTimeline(timeline) : readTimelineValue(timeline);
  const lang = options.lang ?? file?.lang ?? 'en';
  const language = languageFor(lang);
  const result = {
    css: renderStyles,
    lang: language.messages.lang,
    issues: issues.map((issue) => ({ ...issue, message: formatIssueText(issue, language.issues) })),
  };
  if (file === null) return { ...result, html: '', title: '', description: '', events: 0 };
  const span = options.shown === undefined ? null : parseSpanEdtf(options.shown);
  const shown = span?.ok ? span.value : undefined;
  const content = staticTimeline(buildTable(file), { ...language, metrics: NOTO, lang, shown });
  const surroundings = {
    open: '<article',
    close: '</article>',
    level: Math.min(3, Math.max(1, Math.trunc(options.level ?? 2))),
    prefix: `en-${file.id.replace(/[^\w-]/g, '')}-`,
  };
  return {
    ...result,
    html: bodyOf(content, { ...NOWHERE, data: safeAddress(options.src) }, options.theme ?? 'auto', surroundings),
    title: content.title,
    description: content.summary || content.sentence,
    events: content.rows.length,
  };
}
