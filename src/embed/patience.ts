import type { EventTable } from '../model/table';
import { load, type Loaded } from '../ui/loading';

/** Milliseconds without a byte after which data counts as never coming. */
const PATIENCE = 30_000;

/**
 * Loads a timeline, but not for ever: where nothing comes for a while, it is as if the network had failed. `first` is given the
 * first events of a large file while the others still come.
 */
export async function loadInTime(
  address: string,
  signal: AbortSignal,
  first: (table: EventTable) => void,
): Promise<Loaded> {
  const stop = new AbortController();
  const end = (): void => {
    stop.abort();
  };
  signal.addEventListener('abort', end, { once: true });
  let timer = setTimeout(end, PATIENCE);
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(end, PATIENCE);
  };
  try {
    return await load(address, { progress: alive, first }, stop.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}
