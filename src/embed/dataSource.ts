import type { EventTable } from '../model/table';
import { load, open, openValue, type Loaded, type LoadError } from '../ui/loading';
import { inlineText, watchInside } from './hostContext';
import { retrying } from './retry';

/** A timeline as a host page's script hands it over: a parsed file of format 1, or its text. */
export type TimelineData = object | string;

/** Receives the data of an element. */
export interface DataConsumer {
  /** Takes the result of an attempt. `willRetry` says whether another one follows. */
  take(loaded: Loaded, willRetry: boolean): void;
  /** Takes the first events of a large file while the others are still loading. */
  takeFirst(table: EventTable): void;
}

/**
 * Loads the data of an element: `data` if it is set, else from its `src`, repeating requests that fail, else from the JSON inside it,
 * again whenever that changes. Returns what stops it; afterwards the consumer is not called any more.
 */
export function watchDataSource(element: Element, data: TimelineData | null, consumer: DataConsumer): () => void {
  if (data !== null) return fromData(data, consumer);
  const src = element.getAttribute('src');
  return src === null ? fromInside(element, consumer) : fromAddress(src, consumer);
}

function fromData(data: TimelineData, consumer: DataConsumer): () => void {
  let stopped = false;
  void (typeof data === 'string' ? open(data) : openValue(data)).then((loaded) => {
    if (!stopped) consumer.take(loaded, false);
  });
  return () => {
    stopped = true;
  };
}

function fromAddress(src: string, consumer: DataConsumer): () => void {
  return retrying(async (signal, isLast) => {
    const first = (table: EventTable): void => {
      if (!signal.aborted) consumer.takeFirst(table);
    };
    const loaded = await load(src, { first }, signal);
    const isDone = !isTemporary(loaded.fault);
    if (!signal.aborted) consumer.take(loaded, !isDone && !isLast);
    return isDone;
  });
}

/** Answers of servers that may be different a moment later, though they are no errors of the server (5xx). */
const TEMPORARY = [408, 425, 429];

/** Whether the same request may succeed later: not where the file does not exist, or has errors, or our own code failed. */
function isTemporary(fault: LoadError | null): boolean {
  if (fault?.type === 'answered') return fault.code >= 500 || TEMPORARY.includes(fault.code);
  return fault?.type === 'network';
}

function fromInside(element: Element, consumer: DataConsumer): () => void {
  let text: string | null = null;
  let stopped = false;
  const read = async (): Promise<void> => {
    const found = inlineText(element);
    if (found === null || found === text) return;
    text = found;
    const loaded = await open(found);
    // A newer text may have come while this one was being read.
    if (!stopped && text === found) consumer.take(loaded, false);
  };
  const stop = watchInside(element, () => void read());
  void read();
  return () => {
    stopped = true;
    stop();
  };
}
