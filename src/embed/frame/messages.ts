/** Version of the messages between a frame and its host page. Fields may be added to it, and none is ever removed. */
const VERSION = 1;

/** What the host page asks a frame to show. Every field is optional; an invalid value is ignored. */
export interface FrameCommand {
  /** The view, written as after `#` in an address; '' for the initial view. */
  readonly link?: string;
  /** Theme and language of the host page around the frame. */
  readonly theme?: string | null;
  readonly lang?: string | null;
  /** Opens an event; null closes it. */
  readonly select?: string | null;
}

/** A message to the host page. */
export function message(type: string, fields: object = {}): object {
  return { ...fields, entente: VERSION, type };
}

/** The names that other systems gave this frame in its address. */
export interface FrameNames {
  /** Null if Pym did not create it. */
  readonly pymId: string | null;
  /** Null if WordPress did not write it. */
  readonly secret: string | null;
}

/** The height of the frame in pixels, in the forms that our host script, AMP, Pym and WordPress understand. */
export function heightMessages(height: number, { pymId, secret }: FrameNames): (object | string)[] {
  const all: (object | string)[] = [message('height', { height }), { sentinel: 'amp', type: 'embed-size', height }];
  if (pymId !== null) all.push(['pym', pymId, 'height', String(height)].join('xPYMx'));
  // WordPress makes a frame 200 to 1000 px tall, whatever it asks for.
  if (secret !== null) all.push({ message: 'height', value: height, secret });
  return all;
}

/** Whether WordPress asks for the height: its script may be there later than the frame, whose first message it missed. */
export function isWordPressReady(data: unknown, secret: string | null): boolean {
  const { message: name, secret: own } = Object(data) as Readonly<Record<string, unknown>>;
  return secret !== null && name === 'ready' && own === secret;
}

type HostMessage = { readonly type: 'hello' } | { readonly type: 'command'; readonly command: FrameCommand };

/** Reads a message from the host page; null if it is not one of ours. */
export function readMessage(data: unknown): HostMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { entente, type, link, theme, lang, select } = data as Readonly<Record<string, unknown>>;
  if (entente !== VERSION || (type !== 'hello' && type !== 'command')) return null;
  if (type === 'hello') return { type };
  const isNullable = (value: unknown): value is string | null => value === null || typeof value === 'string';
  return {
    type,
    command: {
      ...(typeof link === 'string' && { link }),
      ...(isNullable(theme) && { theme }),
      ...(isNullable(lang) && { lang }),
      ...(isNullable(select) && { select }),
    },
  };
}

/** The host page, as the frame talks to it. */
export interface HostConnection {
  /** Sends a message to the host page's origin only. Held back until the host page has introduced itself. */
  send(type: string, fields: object): void;
  /** Sends the height to any page that contains the frame. */
  sendHeight(height: number): void;
}

/** Starts talking to the page that contains this frame. Messages from any other window are ignored. */
export function connectToHost(names: FrameNames, oncommand: (command: FrameCommand) => void): HostConnection {
  let origin: string | null = null;
  let height: number | null = null;
  /** The latest message of each type, until the origin is known. */
  const pending = new Map<string, object>();
  const post = (data: object | string, to: string): void => parent.postMessage(data, to);
  const postHeight = (): void => {
    if (height !== null) for (const each of heightMessages(height, names)) post(each, '*');
  };
  const flush = (): void => {
    if (origin === null) return;
    for (const each of pending.values()) post(each, origin);
    pending.clear();
  };
  addEventListener('message', ({ source, origin: from, data }) => {
    if (source === parent && isWordPressReady(data, names.secret)) return void postHeight();
    const received = source === parent ? readMessage(data) : null;
    if (!received) return;
    // A page opened from a folder has no origin to send to.
    origin = from === 'null' ? null : from;
    if (received.type === 'hello') post(message('hello'), '*');
    else oncommand(received.command);
    postHeight();
    flush();
  });
  post(message('hello'), '*');
  return {
    send: (type, fields) => {
      pending.set(type, message(type, fields));
      flush();
    },
    sendHeight: (pixels) => {
      height = pixels;
      postHeight();
    },
  };
}
