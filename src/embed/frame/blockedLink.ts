import { copyText } from '../../features/common/copyText';
import type { FramePageMessages } from './pageMessages';

/** Pixels between the box, the link and the edge of the frame. */
const GAP = 8;

/** Says beside a link that it cannot be opened here, with its address to copy. Escape or the button closes it and returns the focus. */
export function showBlockedLink(link: HTMLAnchorElement, messages: FramePageMessages): void {
  document.querySelector('#blocked')?.remove();
  const box = make('section', { id: 'blocked', className: 'entente' });
  box.setAttribute('aria-label', messages.blocked);
  const address = make('input', { readOnly: true, value: link.href, type: 'text' });
  address.setAttribute('aria-label', messages.address);
  const said = make('span', {});
  said.setAttribute('role', 'status');
  const button = (label: string, onclick: () => void): HTMLElement =>
    make('button', { type: 'button', className: 'en-button', textContent: label, onclick });
  const close = (): void => {
    box.remove();
    link.focus();
  };
  const copy = async (): Promise<void> => {
    const copied = await copyText(link.href, address);
    said.textContent = copied ? messages.copied : messages.notCopied;
  };
  box.append(
    make('p', { textContent: messages.blocked }),
    address,
    button(messages.copy, () => void copy()),
    button(messages.close, close),
    said,
  );
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
  document.body.append(box);
  // In a tall frame the window is far larger than what the reader sees of it, so the box stands by the link.
  const { bottom } = link.getBoundingClientRect();
  box.style.top = `${String(Math.max(GAP, Math.min(bottom + GAP, innerHeight - box.offsetHeight - GAP)))}px`;
  address.focus({ preventScroll: true });
  address.select();
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
