import { framePageMessages } from './pageMessages';
import { showBlockedLink } from './blockedLink';

/** The links of the page's static content, which is as the page was served; it stays in the page below the timeline. */
const staticLinks = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('#static a[href]')];

/**
 * Opens links of a frame whose sandbox forbids new windows, as WordPress's does. Nothing in such a frame can open another page: many
 * refuse to be shown in it, so the reader gets the address to copy. WordPress's script goes to an address of the frame's own host when it
 * is asked to, in the reader's window: this page then leads on to the source (`goOnward`).
 */
export function watchLinks(secret: string | null): void {
  // Only an opaque origin is surely in a sandbox. Elsewhere the browser opens the window, without a referrer.
  if (origin !== 'null') return;
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.target === '_blank');
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return;
    event.preventDefault();
    const opened = open(link.href, '_blank');
    if (opened) return void (opened.opener = null);
    const value = addressForHost(link.href);
    if (secret !== null && value !== null) parent.postMessage({ message: 'link', value, secret }, '*');
    showBlockedLink(link, framePageMessages(document.documentElement.lang));
  });
}

/** An address of this host that leads to `href`; null if there is none. */
function addressForHost(href: string): string | null {
  if (new URL(href).host === location.host) return href;
  const own = location.href.replace(/[?#].*/, '');
  return staticLinks().some((link) => link.href === href) ? `${own}#?onward=${encodeURIComponent(href)}` : null;
}

/**
 * Leads on to a link of the timeline, and of no other page: what anybody may write after this page's address must not send readers
 * anywhere. Returns whether it does. The page leaves no entry in the history, so Back returns to the article.
 */
export function goOnward(href: string | null): boolean {
  if (href === null || !staticLinks().some((link) => link.href === href)) return false;
  location.replace(href);
  return true;
}
