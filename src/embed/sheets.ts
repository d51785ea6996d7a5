import legend from '../outline/styles/legend.css?inline';
import signs from '../outline/styles/signs.css?inline';
import { later } from '../ui/later';
import controls from '../ui/styles/controls.css?inline';
import filters from '../ui/styles/filters.css?inline';
import foot from '../ui/styles/foot.css?inline';
import head from '../ui/styles/head.css?inline';
import narrow from '../ui/styles/narrow.css?inline';
import page from '../ui/styles/page.css?inline';
import stage from '../ui/styles/stage.css?inline';
import tokens from '../ui/styles/tokens.css?inline';
import embed from './embed.css?inline';

const sheetOf = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

let made: readonly CSSStyleSheet[] | null = null;

/**
 * The styles as sheets that all timelines of a page share. Made by script, they pass a policy that refuses `<style>`. One of them stays
 * empty until there is something to read.
 */
export function sheets(): readonly CSSStyleSheet[] {
  if (made) return made;
  const reading = sheetOf('');
  later.before(async () => reading.replaceSync((await import('./readingStyles')).readingStyles));
  const first = [tokens, page, head, controls, filters, stage, foot, signs].map(sheetOf);
  made = [...first, reading, ...[legend, narrow, embed].map(sheetOf)];
  return made;
}
