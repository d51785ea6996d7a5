import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { inject } from 'vitest';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** Listens at an address of this machine with an origin of its own, and returns it without a trailing slash. */
function listen(server: Server): Promise<string> {
  // It lives as long as the process, which all test files share.
  server.unref();
  return new Promise((done) =>
    server.listen(0, 'localhost', () => done(`http://localhost:${String((server.address() as AddressInfo).port)}`)),
  );
}

/** Serves the built site as the plainest server does: no header but the type, so no other origin may read anything. */
export function serveWithoutCors(
  headers: (path: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<string> {
  return listen(
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      try {
        const body = readFileSync(join(inject('folder'), pathname.endsWith('/') ? `${pathname}index.html` : pathname));
        const type = TYPES[extname(pathname) || '.html'] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, ...headers(pathname) }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    }),
  );
}

/** Serves one page at an origin of its own, with a policy if one is given. */
export function servePage(html: string, policy?: string): Promise<string> {
  return listen(
    createServer((request, response) => {
      if (request.url !== '/') return void response.writeHead(404).end();
      response.writeHead(200, {
        'content-type': TYPES['.html'],
        ...(policy !== undefined && { 'content-security-policy': policy }),
      });
      response.end(html);
    }),
  );
}
