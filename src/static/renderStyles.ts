import event from '../outline/styles/event.css?inline';
import legend from '../outline/styles/legend.css?inline';
import outline from '../outline/styles/outline.css?inline';
import print from '../outline/styles/print.css?inline';
import signs from '../outline/styles/signs.css?inline';
import sources from '../outline/styles/sources.css?inline';
import treaties from '../outline/styles/treaties.css?inline';
import head from '../ui/styles/head.css?inline';
import narrow from '../ui/styles/narrow.css?inline';
import page from '../ui/styles/page.css?inline';
import tokens from '../ui/styles/tokens.css?inline';
import statics from './static.css?inline';

/** The style sheet of a rendered timeline, in the order in which the app has the same files. */
export const renderStyles = [
  ...[tokens, page, head, treaties, signs, event, sources, outline, legend, print, statics, narrow],
].join('\n');
