import { mount } from 'svelte';
import '../ui/styles/tokens.css';
import '../ui/styles/page.css';
import '../ui/styles/head.css';
import '../ui/styles/controls.css';
import '../ui/styles/filters.css';
import '../ui/styles/stage.css';
import '../ui/styles/foot.css';
import '../ui/styles/opened.css';
import '../ui/styles/openedNarrow.css';
import '../features/filters/filters.css';
import '../features/filters/filterPanel.css';
import '../features/claims/claims.css';
import '../features/claims/claimsTable.css';
import '../features/headline/headline.css';
import '../features/links/links.css';
import '../features/outline/outline.css';
import '../features/share/share.css';
import '../features/stories/stories.css';
import '../features/treaties/treaties.css';
import '../features/vertical/vertical.css';
import '../outline/styles/treaties.css';
import '../outline/styles/signs.css';
import '../outline/styles/event.css';
import '../outline/styles/sources.css';
import '../outline/styles/outline.css';
import '../outline/styles/legend.css';
import '../outline/styles/print.css';
import '../static/static.css';
import '../ui/styles/narrow.css';
import './app.css';
import './gallery.css';
// Not in the dialogs' chunks, since the browser does not request a style sheet again after it failed to load.
import './embedDialog/embedding.css';
import './embedPage/embedPage.css';
import './qrCode/qrCode.css';
import './sharing/sharing.css';
import './yourTimelines.css';
import './importing/importing.css';
import './importing/parts.css';
import App from './App.svelte';
import { linkOfAnchor, replaceStaticPage } from './replaceStaticPage';

// A timeline page names its file in its head, the gallery contains its list, and ?data= opens any file.
const target = document.querySelector<HTMLElement>('#app');
const staticPage = document.querySelector<HTMLElement>('#static');
const meta = (name: string): string | null =>
  document.querySelector<HTMLMetaElement>(`meta[name="entente-${name}"]`)?.content ?? null;
const list = document.querySelector('#timelines')?.textContent;
const asked = new URLSearchParams(location.search).get('data');
const address = asked ?? meta('data');

if (target && meta('page') === 'embed') {
  // Its content stays if this cannot be loaded.
  void import('./embedPage/EmbedPage.svelte').then(({ default: EmbedPage }) => {
    target.replaceChildren();
    mount(EmbedPage, { target, props: { timelines: list ? (JSON.parse(list) as never) : [], home: meta('home')! } });
  });
  // A page opened from a folder cannot request files. Its static content is complete, so it stays.
} else if (target && (location.protocol !== 'file:' || !staticPage)) {
  target.replaceChildren();
  if (staticPage) history.replaceState(history.state, '', linkOfAnchor(location.hash) || meta('view') || location.href);
  const replacement = staticPage && replaceStaticPage(target, staticPage);
  if (!staticPage && target.localName !== 'main') target.role = 'main';
  const home = meta('home') ?? (staticPage ? null : './');
  const timelines = list ? (JSON.parse(list) as never) : [];
  mount(App, { target, props: { address, isAsked: asked !== null, home, replacement, timelines } });
}
