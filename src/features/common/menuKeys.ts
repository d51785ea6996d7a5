/** Keys within a menu that has just opened (ARIA pattern "menu button"): arrows, Home and End move among its items; Tab leaves it. */
export function menuKeys(menu: HTMLElement): () => void {
  const items = [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')];
  for (const item of items) item.tabIndex = -1;
  const onkeydown = (event: KeyboardEvent): void => {
    const at = items.findIndex((item) => item.matches(':focus'));
    const to = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (Math.max(0, at) - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items[to]?.focus();
  };
  menu.addEventListener('keydown', onkeydown);
  items[0]?.focus();
  return () => {
    menu.removeEventListener('keydown', onkeydown);
  };
}
