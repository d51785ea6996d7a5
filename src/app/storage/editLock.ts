/** Ends a claim. */
export type Release = () => void;

/**
 * Claims a timeline for editing in this tab. Null if another tab has it, unless `isTaking` takes it away from that one. `onlost` is called
 * if a third tab takes it. Without Web Locks (pages without https) each tab has every timeline.
 */
export function claimTimeline(id: string, isTaking: boolean, onlost: () => void): Promise<Release | null> {
  // Not in every browser and not on pages without https, whatever its type says.
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return Promise.resolve(() => undefined);
  return new Promise((resolve) => {
    const held = (lock: Lock | null): Promise<void> | undefined => {
      if (!lock) {
        resolve(null);
        return undefined;
      }
      return new Promise((release) => resolve(() => release()));
    };
    const options = isTaking ? { steal: true } : { ifAvailable: true };
    // Rejects when the lock is stolen, and where the page is being left.
    locks.request(`entente-${id}`, options, held).catch(onlost);
  });
}
