import { mount } from 'svelte';
import '../ui/styles/tokens.css';
import '../ui/styles/page.css';
import '../ui/styles/head.css';
import '../ui/styles/controls.css';
import '../ui/styles/filters.css';
import '../ui/styles/stage.css';
import '../ui/styles/foot.css';
import '../ui/styles/opened.css';
import '../ui/styles/claims.css';
import '../ui/styles/ties.css';
import '../ui/styles/treaties.css';
import '../outline/styles/treaties.css';
import '../outline/styles/signs.css';
import '../outline/styles/event.css';
import '../outline/styles/sources.css';
import '../outline/styles/outline.css';
import '../outline/styles/legend.css';
import '../outline/styles/print.css';
import '../still/still.css';
import '../ui/styles/narrow.css';
import './app.css';
import App from './App.svelte';
import { linkOfAnchor, takeOver } from './takeover';

// A page of one timeline names its file in its head or holds it; the gallery lists what it has; ?data= takes any file.
const target = document.querySelector<HTMLElement>('#app');
const still = document.querySelector<HTMLElement>('#still');
const meta = (name: string): string | null =>
  document.querySelector<HTMLMetaElement>(`meta[name="entente-${name}"]`)?.content ?? null;
const list = document.querySelector('#timelines')?.textContent;
const inline = document.querySelector('#entente-file')?.textContent ?? null;
const asked = new URLSearchParams(location.search).get('data');
const address = asked ?? meta('data');
// From a folder no file can be asked for: the page's own content is all there is, and it is complete.
const reachable = inline !== null || location.protocol !== 'file:';

if (target && (reachable || !still)) {
  target.replaceChildren();
  if (still) history.replaceState(history.state, '', linkOfAnchor(location.hash) || meta('view') || location.href);
  const taken = still && takeOver(target, still);
  const props = { address, inline, home: meta('home') ?? (still ? null : './'), taken };
  mount(App, { target, props: { ...props, timelines: list ? (JSON.parse(list) as never) : [] } });
}
