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

const sheetOf = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

/** Made when it is asked for first: without a DOM, as on a server, there are no sheets. */
function lazySheetOf(text: string): () => CSSStyleSheet {
  let sheet: CSSStyleSheet | null = null;
  return () => (sheet ??= sheetOf(text));
}
/** Of a narrow element. */
export const narrowSheet = lazySheetOf(narrowHost);
/** Of an element that has nothing to show but a sentence. */
export const collapsedSheet = lazySheetOf(collapsed);

let made: readonly CSSStyleSheet[] | null = null;

/**
 * The styles as sheets that all timelines of a page share. Made by script, they pass a policy that refuses `<style>`. Those of features
 * are empty until the first of these is loaded.
 */
export function sheets(): readonly CSSStyleSheet[] {
  if (made) return made;
  const [opened, views, reading] = ['', '', ''].map(sheetOf) as [CSSStyleSheet, CSSStyleSheet, CSSStyleSheet];
  addPrerequisite(async () => {
    const styles = await import('./featureStyles');
    opened.replaceSync(styles.openedStyles);
    reading.replaceSync(styles.readingStyles);
  });
  addPrerequisite(async (name) => {
    if (!isInteractive(name)) views.replaceSync((await import('./viewStyles')).viewStyles);
  });
  const first = [tokens, page, head, controls, filters, stage, foot, signs].map(sheetOf);
  made = [...first, opened, views, reading, ...[legend, narrow, embed].map(sheetOf)];
  return made;
}
