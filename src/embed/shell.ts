import { themeOf } from './hostContext';
import { collapsedSheet, narrowSheet, sheets, type SharedSheet } from './sheets';

/** Up to this width the page's own scrolling is used, as in `ui/styles/narrow.css`. */
const NARROW = 860;

/** A button after a sentence. */
export interface ShellButton {
  readonly label: string;
  readonly onclick: () => void;
}

/** The element's shadow root: the host page's content, a sentence above it, and the place of the timeline. */
export interface Shell {
  /** Where the timeline is mounted. */
  readonly stage: HTMLElement;
  /** Shows a sentence above the host page's content; '' removes it. */
  say(sentence: string, button?: ShellButton): void;
  /** Shows the timeline in place of the host page's content, or the content again. */
  show(what: 'timeline' | 'fallback'): void;
  /** Styles the element in its document: one that takes it over from another drops the styles. */
  applyStyles(): void;
  /** Makes the element as tall as its sentence and the host page's content, whatever its height is else; false undoes that. */
  collapse(on: boolean): void;
  /** Follows the width of the element, and whether the host page limits its height. Returns what stops that. */
  followSize(): () => void;
}

/** Builds the shadow root of an element. */
export function makeShell(host: HTMLElement): Shell {
  // In percent of the element's height, `probe` is tall only where the host page sets one.
  const root = host.attachShadow({ mode: 'open' });
  const [box, fallback, stage, probe] = ['en-box', 'en-fallback', 'en-live', 'en-probe'].map(part) as Parts;
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'status');
  sentence.hidden = true;
  sentence.className = 'entente';
  fallback.append(sentence, slot());
  box.append(fallback, stage, slot('caption'), slot('credit'));
  root.append(probe, box);
  stage.inert = true;
  // A container query cannot style the container itself, so the sheets that the element's own height depends on come and go by script.
  const optional = new Set<SharedSheet>();
  const applyStyles = (): void => {
    const { ownerDocument } = host;
    root.adoptedStyleSheets = [...sheets(ownerDocument), ...[...optional].map((sheet) => sheet.in(ownerDocument))];
  };
  const adopt = (sheet: SharedSheet, on: boolean): void => {
    if (on === optional.has(sheet)) return;
    if (on) optional.add(sheet);
    else optional.delete(sheet);
    applyStyles();
  };
  applyStyles();
  return {
    stage,
    say: (text, button) => {
      sentence.replaceChildren(text, ...(button ? [' ', buttonOf(button)] : []));
      sentence.hidden = text === '';
      sentence.dataset['theme'] = themeOf(host);
    },
    show: (what) => {
      fallback.hidden = what === 'timeline';
      stage.inert = what !== 'timeline';
    },
    applyStyles,
    collapse: (on) => adopt(collapsedSheet, on),
    followSize: () => {
      // Of the window in which the element stands, which may be another one than the script's.
      const observer = new host.ownerDocument.defaultView!.ResizeObserver(() => {
        adopt(narrowSheet, host.clientWidth <= NARROW);
        box.classList.toggle('en-fixed', probe.offsetHeight > 0 || getComputedStyle(host).maxHeight !== 'none');
      });
      for (const each of [host, probe]) observer.observe(each);
      return () => observer.disconnect();
    },
  };
}

type Parts = [box: HTMLElement, fallback: HTMLElement, stage: HTMLElement, probe: HTMLElement];

function part(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}

function slot(name = ''): HTMLElement {
  const element = document.createElement('slot');
  element.name = name;
  return element;
}

function buttonOf({ label, onclick }: ShellButton): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'en-button';
  element.textContent = label;
  element.addEventListener('click', onclick);
  return element;
}
