import { matchLanguage } from '../../i18n/languages';
import { siteTimelines } from './address';
import { framePageMessages, setupMessages } from './pageMessages';

// A classic script after the modules of the frame page, which runs where they cannot: in a sandbox, the frame has no origin, and the browser
// loads modules only from a server that allows that (CORS). `page.ts` removes the sentence of a page that did not load.
const late = document.querySelector('#late');
if (late && !goToOwnPage()) explain(late);

/**
 * Timelines of the site have a page that needs no modules, with the same parameters. Frames of an earlier version, and of embeds that a host
 * keeps for long, so become that page.
 */
function goToOwnPage(): boolean {
  const { searchParams, hash } = new URL(location.href);
  const id = /^\.\.\/data\/([\w.-]+)\.json$/.exec(searchParams.get('src') ?? '')?.[1];
  if (id === undefined || !siteTimelines().includes(id)) return false;
  searchParams.delete('src');
  location.replace(`../t/${id}/frame.html?${searchParams.toString()}${hash}`);
  return true;
}

/** Says why the modules did not load, and what to set. */
function explain(element: Element): void {
  const lang = matchLanguage(navigator.languages);
  const { folder, noOrigin } = setupMessages(lang);
  const { protocol, host } = location;
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.textContent =
    protocol === 'file:' ? folder : origin === 'null' ? noOrigin(host) : framePageMessages(lang).notLoaded;
  element.replaceWith(sentence);
}
