import { mount } from 'svelte';
import '../../ui/styles/tokens.css';
import '../../ui/styles/page.css';
import '../../ui/styles/head.css';
import '../../ui/styles/controls.css';
import '../../ui/styles/filters.css';
import '../../ui/styles/stage.css';
import '../../ui/styles/foot.css';
import '../../ui/styles/opened.css';
import '../../ui/styles/openedNarrow.css';
import '../../features/filters/filters.css';
import '../../features/claims/claims.css';
import '../../features/headline/headline.css';
import '../../features/links/links.css';
import '../../features/stories/stories.css';
import '../../features/treaties/treaties.css';
import '../../outline/styles/treaties.css';
import '../../outline/styles/signs.css';
import '../../outline/styles/event.css';
import '../../outline/styles/sources.css';
import '../../outline/styles/outline.css';
import '../../outline/styles/legend.css';
import '../../outline/styles/print.css';
import '../../static/static.css';
import '../../ui/styles/narrow.css';
import '../app.css';
import { openValue } from '../../ui/loading';
import { linkOfAnchor, replaceStaticPage } from '../replaceStaticPage';
import SavedPage from './SavedPage.svelte';

// The script of a page that is one file with everything inside: it shows the timeline that the page contains in place of its content.
const target = document.querySelector<HTMLElement>('#app')!;
const staticPage = document.querySelector<HTMLElement>('#static')!;
const text = document.querySelector('#entente-file')?.textContent ?? '';
const view = document.querySelector<HTMLMetaElement>('meta[name="entente-view"]')?.content;

const link = linkOfAnchor(location.hash) || view;
if (link) history.replaceState(history.state, '', link);

void openValue(JSON.parse(text)).then(({ table }) => {
  // It was read when it was saved. Where nothing can be read now, the content stays.
  if (!table) return;
  target.replaceChildren();
  mount(SavedPage, { target, props: { table, text, replacement: replaceStaticPage(target, staticPage) } });
});
