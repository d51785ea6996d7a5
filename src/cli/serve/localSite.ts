import type { PreviewOptions, Preview } from './preview';
import { previewOf } from './preview';
import script from './reload.js?raw';
import { listPage, nothingPage, shellPage } from './shell';
import styles from './serve.css?raw';
import type { TimelineFiles } from './timelineFiles';

export interface LocalRequest {
  readonly method: string;
  /** The path with its query. */
  readonly path: string;
  /** The header `Host`. */
  readonly host: string;
}

export interface LocalResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What is told about a file each time that it was read anew. */
export type OnRead = (name: string, preview: Preview) => void;

/** Names of this machine. A page of another site that lets its own name point here sends that name (DNS rebinding). */
const HOSTS = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

function answer(status: number, body: string, type = 'text/plain', policy: string | null = POLICY): LocalResponse {
  const headers = { ...HEADERS, 'content-type': `${type}; charset=utf-8` };
  return { status, body, headers: policy === null ? headers : { ...headers, 'content-security-policy': policy } };
}

/** The pages of timelines on this machine: a list, and for each file its messages with its timeline in a frame. */
export class LocalSite {
  private readonly previews = new Map<string, { readonly stamp: string; readonly preview: Promise<Preview> }>();

  constructor(
    private readonly title: string,
    private readonly files: TimelineFiles,
    private readonly options: PreviewOptions,
    private readonly onread: OnRead = () => undefined,
  ) {}

  /** Answers a request. Rejects only if our own code throws. */
  async respond({ method, path, host }: LocalRequest): Promise<LocalResponse> {
    if (!HOSTS.test(host)) return answer(403, 'Forbidden\n');
    if (method !== 'GET' && method !== 'HEAD') return answer(405, 'Method not allowed\n');
    const { command } = this.options.language;
    const address = path.replace(/[?#].*$/, '');
    if (address === '/serve.js') return answer(200, script, 'text/javascript');
    if (address === '/serve.css') return answer(200, styles, 'text/css');
    const names = await this.files.names();
    if (address === '/') {
      if (this.files.isFolder) return answer(200, listPage(this.title, names, command), 'text/html');
      return { ...answer(302, ''), headers: { ...HEADERS, location: `f/${encodeURIComponent(names[0] ?? '')}/` } };
    }
    const [, encoded = '', part = ''] = /^\/f\/([^/]+)\/(|view|state)$/.exec(address) ?? [];
    const name = names.find((one) => encodeURIComponent(one) === encoded || one === decoded(encoded));
    return name === undefined ? answer(404, 'Not found\n') : this.fileResponse(name, part);
  }

  private async fileResponse(name: string, part: string): Promise<LocalResponse> {
    const { command } = this.options.language;
    const stamp = await this.files.stamp(name);
    if (stamp === null) return answer(404, 'Not found\n');
    const preview = await this.previewFor(name, stamp);
    const { page, ...state } = preview;
    if (part === 'state') return answer(200, JSON.stringify({ stamp, ...state }), 'application/json');
    if (part === '') return answer(200, shellPage(name, stamp, preview, command, this.files.isFolder), 'text/html');
    // The page has a policy of its own, which names its scripts.
    return page === null
      ? answer(200, nothingPage(command), 'text/html')
      : answer(200, page, 'text/html', "frame-ancestors 'self'");
  }

  /** What is shown of a file, made once for each of its states. */
  private previewFor(name: string, stamp: string): Promise<Preview> {
    const known = this.previews.get(name);
    if (known?.stamp === stamp) return known.preview;
    const preview = this.files
      .read(name)
      .then((bytes) => previewOf(name, bytes, this.options))
      .then((made) => {
        this.onread(name, made);
        return made;
      });
    // One that failed is made again when it is asked for again.
    preview.catch(() => this.previews.delete(name));
    this.previews.set(name, { stamp, preview });
    return preview;
  }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
