import event from '../outline/styles/event.css?inline';
import outline from '../outline/styles/outline.css?inline';
import print from '../outline/styles/print.css?inline';
import sources from '../outline/styles/sources.css?inline';
import treatyBodies from '../outline/styles/treaties.css?inline';
import opened from '../ui/styles/opened.css?inline';
import openedNarrow from '../ui/styles/openedNarrow.css?inline';
import filters from '../features/filters/filters.css?inline';
import links from '../features/links/links.css?inline';

/** The styles of what the reader's first move may open. */
export const openedStyles = [opened, openedNarrow, filters, links].join('\n');

/** The styles of what is read: an event in full, the outline, paper. */
export const readingStyles = [treatyBodies, event, sources, outline, print].join('\n');
