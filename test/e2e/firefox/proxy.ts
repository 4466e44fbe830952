import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** The way of a browser to the practice platform under its real host names; every other way is refused. */
export interface Proxy {
  readonly port: number;
  /** The `host:port` of each way that was refused, in order. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

const listen = (server: Server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done));

/**
 * Starts a proxy on a free port of 127.0.0.1 that joins port 443 of the named hosts with a port of this machine. The
 * browser's own encryption runs through it untouched.
 */
export async function startProxy(hosts: readonly string[], to: number): Promise<Proxy> {
  const known = new Set(hosts.map((host) => `${host}:443`));
  const refused: string[] = [];
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  // A server forgets those connections that have become ways through, and would wait for a browser to end them.
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('connect', (request, socket, head) => {
    if (!known.has(request.url ?? '')) {
      refused.push(request.url ?? '');
      return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    }
    const platform = connect(to, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      platform.write(head);
      platform.pipe(socket).pipe(platform);
    });
    for (const [end, other] of [
      [platform, socket],
      [socket, platform],
    ]) {
      end?.on('error', () => other?.destroy());
    }
  });
  await listen(server);
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of open) socket.destroy();
      }),
  };
}
