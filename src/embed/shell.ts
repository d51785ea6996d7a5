import { sheets } from './sheets';
import narrowText from './narrow.css?inline';

/** Below this width the page's own scrolling is used; the same width as in the styles of the page. */
const NARROW = 860;

/** What stands in the shadow of the element: the article's own content, a sentence above it, and the place of the timeline. */
export interface Shell {
  /** Where the timeline is mounted. */
  readonly stage: HTMLElement;
  /** Says a sentence above the article's content; '' takes it away. */
  say(sentence: string): void;
  /** Shows the timeline instead of the article's content, or that again. */
  show(what: 'timeline' | 'fallback'): void;
  /** Follows the width of the element. Returns what stops that. */
  attend(): () => void;
}

let narrow: CSSStyleSheet | null = null;

/** Builds the shadow of an element. */
export function makeShell(host: HTMLElement): Shell {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...sheets()];
  const [fallback, stage] = [part('en-fallback'), part('en-live')];
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'status');
  sentence.hidden = true;
  sentence.className = 'entente';
  fallback.append(sentence, document.createElement('slot'));
  root.append(fallback, stage);
  stage.inert = true;
  return {
    stage,
    say: (text) => {
      sentence.textContent = text;
      sentence.hidden = text === '';
    },
    show: (what) => {
      fallback.hidden = what === 'timeline';
      stage.inert = what !== 'timeline';
    },
    attend: () => followWidth(host, root),
  };
}

function part(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}

/** A container query cannot style what it asks, so the one thing that the element's own height depends on is told by script. */
function followWidth(host: HTMLElement, root: ShadowRoot): () => void {
  const observer = new ResizeObserver(([entry]) => {
    const isNarrow = (entry?.contentRect.width ?? Infinity) <= NARROW;
    root.adoptedStyleSheets = isNarrow ? [...sheets(), narrowSheet()] : [...sheets()];
  });
  observer.observe(host);
  return () => {
    observer.disconnect();
  };
}

function narrowSheet(): CSSStyleSheet {
  if (narrow) return narrow;
  narrow = new CSSStyleSheet();
  narrow.replaceSync(narrowText);
  return narrow;
}
