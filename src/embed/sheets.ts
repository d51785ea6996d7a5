import { isInteractive } from '../features/registry';
import legend from '../outline/styles/legend.css?inline';
import signs from '../outline/styles/signs.css?inline';
import { addPrerequisite } from '../ui/featureLoader.svelte';
import controls from '../ui/styles/controls.css?inline';
import filters from '../ui/styles/filters.css?inline';
import foot from '../ui/styles/foot.css?inline';
import head from '../ui/styles/head.css?inline';
import narrow from '../ui/styles/narrow.css?inline';
import page from '../ui/styles/page.css?inline';
import stage from '../ui/styles/stage.css?inline';
import tokens from '../ui/styles/tokens.css?inline';
import collapsed from './collapsed.css?inline';
import embed from './embed.css?inline';
import narrowHost from './narrow.css?inline';

/** A style sheet that all timelines share. A document adopts only sheets that were made in it, so each has a copy. */
export class SharedSheet {
  readonly #copies = new Map<Document, CSSStyleSheet>();

  constructor(private text: string) {}

  in(document: Document): CSSStyleSheet {
    const made = this.#copies.get(document);
    if (made) return made;
    // Frames and windows that are gone need no copy.
    for (const each of this.#copies.keys()) if (!each.defaultView) this.#copies.delete(each);
    const sheet = new document.defaultView!.CSSStyleSheet();
    sheet.replaceSync(this.text);
    this.#copies.set(document, sheet);
    return sheet;
  }

  replace(text: string): void {
    this.text = text;
    for (const sheet of this.#copies.values()) sheet.replaceSync(text);
  }
}

/** Of a narrow element. */
export const narrowSheet = new SharedSheet(narrowHost);
/** Of an element that has nothing to show but a sentence. */
export const collapsedSheet = new SharedSheet(collapsed);

let shared: readonly SharedSheet[] | null = null;

/**
 * The styles as sheets that all timelines of a document share. Made by script, they pass a policy that refuses `<style>`. Those of
 * features are empty until the first of these is loaded.
 */
export function sheets(page: Document = document): readonly CSSStyleSheet[] {
  shared ??= makeSheets();
  return shared.map((sheet) => sheet.in(page));
}

function makeSheets(): readonly SharedSheet[] {
  const [opened, views, reading] = [new SharedSheet(''), new SharedSheet(''), new SharedSheet('')];
  addPrerequisite(async () => {
    const styles = await import('./featureStyles');
    opened.replace(styles.openedStyles);
    reading.replace(styles.readingStyles);
  });
  addPrerequisite(async (name) => {
    if (!isInteractive(name)) views.replace((await import('./viewStyles')).viewStyles);
  });
  const first = [tokens, page, head, controls, filters, stage, foot, signs].map((text) => new SharedSheet(text));
  return [...first, opened, views, reading, ...[legend, narrow, embed].map((text) => new SharedSheet(text))];
}
