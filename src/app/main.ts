import { mount } from 'svelte';
import '../ui/styles/tokens.css';
import '../ui/styles/page.css';
import '../ui/styles/head.css';
import '../ui/styles/controls.css';
import '../ui/styles/filters.css';
import '../ui/styles/stage.css';
import '../ui/styles/foot.css';
import '../outline/styles/event.css';
import '../outline/styles/sources.css';
import '../outline/styles/outline.css';
import '../outline/styles/legend.css';
import '../outline/styles/print.css';
import '../ui/styles/narrow.css';
import './app.css';
import App from './App.svelte';

// A page of one timeline names its file in its head; the gallery lists what it has; ?data= takes any file.
const target = document.querySelector('#app');
const meta = document.querySelector<HTMLMetaElement>('meta[name="entente-data"]')?.content;
const list = document.querySelector('#timelines')?.textContent;
const asked = new URLSearchParams(location.search).get('data');

if (target) {
  target.replaceChildren();
  mount(App, { target, props: { address: asked ?? meta ?? null, timelines: list ? (JSON.parse(list) as never) : [] } });
}
