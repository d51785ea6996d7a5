import { mount } from 'svelte';
import './styles.css';
import styles from './styles.css?inline';
import { LANGUAGE_IDS } from '../../i18n/languages';
import { readValueSteps } from '../../format/readValue';
import { tableSteps } from '../../ui/tableSteps';
import { runInSlices } from '../../util/slices';
import { linkOfAnchor, replaceStaticPage } from '../replaceStaticPage';
import StandalonePage from './StandalonePage.svelte';

// The script of a page that the command wrote, or that is one file: it shows the timeline in place of the page's static content. Its head
// names the timeline's file, or it is in the page.
const target = document.querySelector<HTMLElement>('#app')!;
const staticPage = document.querySelector<HTMLElement>('#static')!;
const inline = document.querySelector('#entente-file')?.textContent ?? null;
const meta = (name: string): string | null =>
  document.querySelector<HTMLMetaElement>(`meta[name="entente-${name}"]`)?.content ?? null;
const address = meta('data');
/** The languages that the page has messages in. */
const languages = LANGUAGE_IDS.filter((id) => meta('languages')?.split(' ').includes(id) ?? true);

/** The text of the timeline; null where there is none to be had, as for a page opened from a folder, which cannot request files. */
async function textOfFile(): Promise<string | null> {
  if (inline !== null) return inline;
  if (address === null || location.protocol === 'file:') return null;
  const response = await fetch(address);
  return response.ok ? response.text() : null;
}

/** A page that is one file has styles for its content only; others link to the same as these. */
function takeStyles(): void {
  const own = document.querySelector('style');
  if (!own) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  own.remove();
}

async function start(): Promise<void> {
  const text = await textOfFile();
  if (text === null) return;
  // It was checked when the page was written: issues need no words here. Where nothing can be read now, the content stays.
  const { file } = await runInSlices(readValueSteps(JSON.parse(text)));
  if (!file) return;
  const table = await runInSlices(tableSteps(file));
  const link = linkOfAnchor(location.hash) || meta('view');
  if (link) history.replaceState(history.state, '', link);
  takeStyles();
  const replacement = replaceStaticPage(target, staticPage);
  mount(StandalonePage, { target, props: { table, text, base: address, languages, replacement } });
}

void start();
