import { heightMessages, message, readMessage, type Wish } from './frameMessages';

/** The article around a frame, as the frame speaks with it. */
export interface Article {
  /** Says something that is nobody else's business: kept back until the article has named itself, then said to its origin alone. */
  tell(type: string, fields: object): void;
  /** Says how tall the frame is, to whoever is there. */
  tellHeight(height: number): void;
}

/**
 * Begins to speak with the article that holds this frame. Only messages of the window around it count. `pym` is the name under
 * which Pym knows the frame.
 */
export function speakWithArticle(pym: string | null, follow: (wish: Wish) => void): Article {
  let origin: string | null = null;
  let height: number | null = null;
  const kept = new Map<string, object>();
  const post = (what: object | string, to: string): void => parent.postMessage(what, to);
  const sayHeight = (): void => {
    if (height !== null) for (const each of heightMessages(height, pym)) post(each, '*');
  };
  const flush = (): void => {
    if (origin === null) return;
    for (const each of kept.values()) post(each, origin);
    kept.clear();
  };
  addEventListener('message', ({ source, origin: from, data }) => {
    const read = source === parent ? readMessage(data) : null;
    if (!read) return;
    // A page from a folder has no origin that could be addressed.
    origin = from === 'null' ? null : from;
    if (read.type === 'hello') post(message('hello'), '*');
    else follow(read.wish);
    sayHeight();
    flush();
  });
  post(message('hello'), '*');
  return {
    tell: (type, fields) => {
      kept.set(type, message(type, fields));
      flush();
    },
    tellHeight: (now) => {
      height = now;
      sayHeight();
    },
  };
}
