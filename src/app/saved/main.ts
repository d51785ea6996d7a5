import { mount } from 'svelte';
import './reading.css';
import { openValue } from '../../ui/loading';
import { linkOfAnchor, replaceStaticPage } from '../replaceStaticPage';
import SavedPage from './SavedPage.svelte';
import { styles } from './styles';

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
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  document.querySelector('style')?.remove();
  mount(SavedPage, { target, props: { table, text, replacement: replaceStaticPage(target, staticPage) } });
});
