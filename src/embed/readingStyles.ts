import event from '../outline/styles/event.css?inline';
import outline from '../outline/styles/outline.css?inline';
import print from '../outline/styles/print.css?inline';
import sources from '../outline/styles/sources.css?inline';
import claims from '../ui/styles/claims.css?inline';

/** The styles of what is read: an event in full, the outline, the claims, paper. */
export const readingStyles = [claims, event, sources, outline, print].join('\n');
