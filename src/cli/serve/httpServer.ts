import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LocalRequest, LocalResponse } from './localSite';

/** A server that listens. */
export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Only this machine. */
const HOST = '127.0.0.1';

/** Listens on a port of this machine; 0 takes any that is free. Rejects with the error of the system, such as `EADDRINUSE`. */
export async function listen(
  port: number,
  respond: (request: LocalRequest) => Promise<LocalResponse>,
  onfault: (reason: unknown) => void,
): Promise<Listening> {
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    void respond({ method, path: url, host: headers.host ?? '' }).then(
      ({ status, headers: own, body }) => response.writeHead(status, own).end(method === 'HEAD' ? '' : body),
      (reason: unknown) => {
        onfault(reason);
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('Internal error\n');
      },
    );
  });
  await new Promise<void>((done, failed) => server.once('error', failed).listen(port, HOST, done));
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
