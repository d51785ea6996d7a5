import type { Attachment } from 'svelte/attachments';
import { NARROW } from '../../layout/geometry';

/** Whether a timeline is part of a frame, which is as tall as its content and does not know which part of it the reader sees. */
const isFramed = (): boolean => self !== top;

/**
 * Shows a panel as a sheet at the foot of the window while its timeline is narrow. The sheet is a popover: it stands above the host page,
 * whatever contains, clips or transforms the timeline, and locks nothing, so that the page scrolls afterwards as it did before.
 */
export class FilterSheet {
  /** Whether the panel is a sheet now. Reactive. */
  isOpen = $state(false);

  /** For an element that has the sheet as its only child and covers the window round it. `close` is called when it is pressed there. */
  attach(close: () => void): Attachment<HTMLElement> {
    return (node) => {
      const root = node.closest('.en-root');
      if (!root || isFramed() || !('showPopover' in node)) return;
      const follow = (): void => this.follow(node, root.clientWidth < NARROW);
      const onclick = (event: MouseEvent): void => void (event.target === node && close());
      follow();
      if (this.isOpen) (node.firstElementChild as HTMLElement).focus();
      const observer = new ResizeObserver(follow);
      observer.observe(root);
      node.addEventListener('click', onclick);
      return () => {
        observer.disconnect();
        node.removeEventListener('click', onclick);
      };
    };
  }

  private follow(node: HTMLElement, isNarrow: boolean): void {
    if (isNarrow === node.hasAttribute('popover')) return;
    node.popover = isNarrow ? 'manual' : null;
    if (isNarrow) node.showPopover();
    this.isOpen = isNarrow;
  }
}
