import { vi } from 'vitest';

/** What went wrong in the page since it was last emptied: exceptions, rejections, errors in the console, and what was executed. */
export const trouble: string[] = [];

/** Records an error, but for one that the runner makes of every element whose size changes while it is measured. */
export function note(what: string, error: unknown): void {
  const text = String((error as Error | undefined)?.stack ?? error);
  if (!text.includes('ResizeObserver loop')) trouble.push(`${what}: ${text}`);
}

/** Records what goes wrong. Returns what stops it. */
export function recordTrouble(): () => void {
  const onerror = (event: ErrorEvent): void => note('uncaught', event.error ?? event.message);
  const onrejection = (event: PromiseRejectionEvent): void => note('rejected', event.reason);
  trouble.length = 0;
  addEventListener('error', onerror);
  addEventListener('unhandledrejection', onrejection);
  vi.spyOn(console, 'error').mockImplementation((error) => note('reported', error));
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  // The hostile texts call it.
  Object.assign(globalThis, { executed: () => trouble.push('executed') });
  return () => {
    removeEventListener('error', onerror);
    removeEventListener('unhandledrejection', onrejection);
  };
}
