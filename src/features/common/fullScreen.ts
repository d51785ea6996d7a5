/** Shows a timeline on the whole screen, in larger type (see `page.css`), or ends that. Browsers that refuse it change nothing. */
export function toggleFullScreen(root: Element): void {
  const change = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen();
  change.catch(() => undefined);
}
