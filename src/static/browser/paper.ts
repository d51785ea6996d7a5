import { flushSync, mount, unmount } from 'svelte';
import type { Part, PrintForm } from '../../features/share/outputs';
import type { Timeline } from '../../ui/timeline.svelte';
import { PAPER } from '../patterns';
import { svgPoster, svgSheet } from '../sheet';
import type { StaticTimeline } from '../staticTimeline';
import { partOf } from './currentView';
import Paper from './Paper.svelte';
import styles from './paper.css?inline';

/** A timeline that is printed. */
export interface PaperBasis {
  readonly timeline: Timeline;
  /** Address of the timeline itself; '' where others cannot open it. */
  readonly address: string;
  /** Styles of what is printed in a shadow root of its own; null where those of the page reach it. */
  readonly styles: readonly CSSStyleSheet[] | null;
}

/** What is printed of it. */
export interface PaperOptions {
  readonly form: PrintForm;
  readonly part: Part;
  /** Number of sheets of a poster. */
  readonly sheets?: number;
}

/** The timeline that is on paper at present. */
let shown: (() => void) | null = null;

/** Prints a timeline in place of the page that it is on. Some browsers return from `print` before the reader has closed their dialog. */
export function printPaper(basis: PaperBasis, options: PaperOptions): void {
  showPaper(basis, options);
  addEventListener('afterprint', hidePaper, { once: true });
  print();
}

/**
 * Makes the document print a timeline instead of itself, until `hidePaper` is called. Synchronous, since a browser lays out what it prints
 * when the listeners of `beforeprint` return.
 */
export function showPaper(
  { timeline, address, styles: own }: PaperBasis,
  { form, part, sheets = 1 }: PaperOptions,
): void {
  hidePaper();
  const content = partOf(timeline, part);
  const host = document.createElement('div');
  host.className = 'en-paper-host';
  const sheet = pageStyles(content.title);
  const root = own ? host.attachShadow({ mode: 'open' }) : host;
  if (root instanceof ShadowRoot) root.adoptedStyleSheets = [...own!, sheet];
  document.body.append(host);
  document.adoptedStyleSheets.push(sheet);
  document.documentElement.classList.add('en-on-paper');
  const props = {
    ...{ part: content, address, base: timeline.base, asOfDate: timeline.store.current.asOfDate },
    sheets: pictures(content, form, sheets, address),
    text: form === 'list' || form === 'full' ? form : 'none',
  } as const;
  const component = flushSync(() => mount(Paper, { target: root, props }));
  shown = () => {
    void unmount(component);
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    document.documentElement.classList.remove('en-on-paper');
  };
}

/** Whether a timeline is on paper already, as the reader has chosen it. */
export function hasPaper(): boolean {
  return shown !== null;
}

/** Ends what `showPaper` began. */
export function hidePaper(): void {
  shown?.();
  shown = null;
}

function pictures(part: StaticTimeline, form: PrintForm, sheets: number, address: string): string[] {
  const look = { palette: PAPER, prefix: 'en-paper', isPatterned: true, address: address || undefined };
  return form === 'poster' ? svgPoster(part, sheets, look) : [svgSheet(part, look).svg];
}

/** The styles of paper, with the title and the number of each page in its margin. */
function pageStyles(title: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const text = title.replace(/["\\\n<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  // In a page that runs from right to left, the number of pages would stand before that of the page.
  const small = 'font: 8pt system-ui, sans-serif; color: #5f5b55; direction: ltr;';
  sheet.replaceSync(
    `${styles}
@page en-text {
  @bottom-left { content: "${text}"; ${small} }
  @bottom-right { content: counter(page) " / " counter(pages); ${small} }
}
@page en-sheet { @bottom-right { content: counter(page) " / " counter(pages); ${small} } }`,
  );
  return sheet;
}
