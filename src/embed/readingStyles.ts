import event from '../outline/styles/event.css?inline';
import outline from '../outline/styles/outline.css?inline';
import print from '../outline/styles/print.css?inline';
import sources from '../outline/styles/sources.css?inline';
import lives from '../outline/styles/treaties.css?inline';
import claims from '../ui/styles/claims.css?inline';
import opened from '../ui/styles/opened.css?inline';
import ties from '../ui/styles/ties.css?inline';
import treaties from '../ui/styles/treaties.css?inline';

/** The styles of what is read: an event in full, the outline, claims, treaties, paper. */
export const readingStyles = [opened, claims, ties, treaties, lives, event, sources, outline, print].join('\n');
