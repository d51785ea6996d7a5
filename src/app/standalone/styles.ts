import tokens from '../../ui/styles/tokens.css?inline';
import page from '../../ui/styles/page.css?inline';
import head from '../../ui/styles/head.css?inline';
import controls from '../../ui/styles/controls.css?inline';
import filterControls from '../../ui/styles/filters.css?inline';
import stage from '../../ui/styles/stage.css?inline';
import foot from '../../ui/styles/foot.css?inline';
import opened from '../../ui/styles/opened.css?inline';
import openedNarrow from '../../ui/styles/openedNarrow.css?inline';
import filters from '../../features/filters/filters.css?inline';
import claims from '../../features/claims/claims.css?inline';
import headline from '../../features/headline/headline.css?inline';
import links from '../../features/links/links.css?inline';
import stories from '../../features/stories/stories.css?inline';
import treaties from '../../features/treaties/treaties.css?inline';
import treatyBodies from '../../outline/styles/treaties.css?inline';
import signs from '../../outline/styles/signs.css?inline';
import event from '../../outline/styles/event.css?inline';
import sources from '../../outline/styles/sources.css?inline';
import outline from '../../outline/styles/outline.css?inline';
import legend from '../../outline/styles/legend.css?inline';
import print from '../../outline/styles/print.css?inline';
import content from '../../static/static.css?inline';
import narrow from '../../ui/styles/narrow.css?inline';
import app from '../app.css?inline';

/** The styles of the app, in the order in which `app/main.ts` has the same files. They take the place of those for reading. */
export const styles = [
  tokens,
  page,
  head,
  controls,
  filterControls,
  stage,
  foot,
  opened,
  openedNarrow,
  filters,
  claims,
  headline,
  links,
  stories,
  treaties,
  treatyBodies,
  signs,
  event,
  sources,
  outline,
  legend,
  print,
  content,
  narrow,
  app,
].join('\n');
