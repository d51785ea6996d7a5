import claims from '../features/claims/claims.css?inline';
import headline from '../features/headline/headline.css?inline';
import stories from '../features/stories/stories.css?inline';
import treaties from '../features/treaties/treaties.css?inline';

/** The styles of features that no first move loads: claims, treaties, stories, the headline. */
export const viewStyles = [claims, headline, stories, treaties].join('\n');
