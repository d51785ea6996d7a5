import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/**
 * Serves the built site (`dist`, or the folder that DIST names) on a free port of this machine.
 * @param {(path: string) => string | undefined} [made] the JSON of paths that are no files
 * @returns {Promise<{ site: string, close: () => void }>} its address, without a slash at the end
 */
export async function serveDist(made = () => undefined) {
  const dist = resolve(process.env['DIST'] ?? 'dist');
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const text = made(path);
    if (text !== undefined) return response.setHeader('content-type', 'application/json').end(text);
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    response.setHeader('content-type', Reflect.get(TYPES, extname(file)) ?? 'application/octet-stream');
    return createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(null)));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return { site: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
