import claims from '../features/claims/claims.css?inline';
import claimsTable from '../features/claims/claimsTable.css?inline';
import filterPanel from '../features/filters/filterPanel.css?inline';
import headline from '../features/headline/headline.css?inline';
import outline from '../features/outline/outline.css?inline';
import share from '../features/share/share.css?inline';
import stories from '../features/stories/stories.css?inline';
import vertical from '../features/vertical/vertical.css?inline';
import treaties from '../features/treaties/treaties.css?inline';

/** The styles of features that no first move loads: claims, filters, treaties, stories, the headline, the outline below the picture, sharing, the vertical picture. */
export const viewStyles = [
  claims,
  claimsTable,
  filterPanel,
  headline,
  outline,
  share,
  stories,
  treaties,
  vertical,
].join('\n');
