import { escapeXml } from '../render/svg';
import type { StaticTimeline } from './staticTimeline';

/**
 * The room of the app's row of controls, invisible and empty to readers: without it, the title would break its lines elsewhere, and
 * everything below would move when the app takes over.
 */
export function roomForControls({ table, messages, staticMessages }: StaticTimeline): string {
  const { view, search, filter } = messages;
  const hasActs = table.file.events.some(({ treaties }) => treaties?.length);
  const modes = [view.picture, view.outline, view.both, ...(table.claimantIds.length > 0 ? [view.claims] : [])];
  if (hasActs) modes.push(view.treaties);
  const labels = modes.map((text) => `<label><span>${escapeXml(text)}</span></label>`);
  const menu = (label: string): string =>
    `<div class="en-menu"><span class="en-menu-button"><svg class="en-glyph"></svg> <span class="en-words">${escapeXml(label)}</span></span></div>`;
  return (
    `<div class="en-controls en-no-print" aria-hidden="true"><div class="en-views">${labels.join('')}</div> ` +
    `<select class="en-menu-button en-view-select" disabled></select> ${menu(search.label)} ${menu(filter.label)} ` +
    `${menu(staticMessages.share)} ${menu(messages.lang.toUpperCase())} ${menu(staticMessages.display)}</div>`
  );
}

/** The room of the app's hint and zoom buttons. */
export function roomForZoom({ messages }: StaticTimeline): string {
  return (
    `<p class="en-how" aria-hidden="true">${escapeXml(messages.picture.hint)}</p>` +
    `<div class="en-zoom" aria-hidden="true">${'<button class="en-button" disabled></button>'.repeat(3)}</div>`
  );
}
