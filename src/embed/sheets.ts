import event from '../outline/styles/event.css?inline';
import legend from '../outline/styles/legend.css?inline';
import outline from '../outline/styles/outline.css?inline';
import print from '../outline/styles/print.css?inline';
import sources from '../outline/styles/sources.css?inline';
import controls from '../ui/styles/controls.css?inline';
import filters from '../ui/styles/filters.css?inline';
import foot from '../ui/styles/foot.css?inline';
import head from '../ui/styles/head.css?inline';
import narrow from '../ui/styles/narrow.css?inline';
import page from '../ui/styles/page.css?inline';
import stage from '../ui/styles/stage.css?inline';
import tokens from '../ui/styles/tokens.css?inline';
import embed from './embed.css?inline';

/** The styles of a timeline in the order in which they hold. */
const STYLES = [
  ...[tokens, page, head, controls, filters, stage, foot],
  ...[event, sources, outline, legend, print, narrow, embed],
];

let made: CSSStyleSheet[] | null = null;

/** The styles as sheets that all timelines of a page share. Made by script, they pass a policy that refuses `<style>`. */
export function sheets(): CSSStyleSheet[] {
  made ??= STYLES.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return made;
}
