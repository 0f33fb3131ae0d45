import { createServer } from 'http';
import { AddressInfo } from 'net';
import { stringify } from 'yaml';

/** A web server of catalog files on this machine. */
export interface FileServer {
  /** `127.0.0.1:PORT` */
  host: string;
  url(file: string): string;
  /** Serves entities as one YAML file and answers with its address. */
  put(file: string, ...entities: object[]): string;
  /** How often an address was asked for. */
  requests(url: string): number;
  stop(): Promise<void>;
}

export async function serveFiles(): Promise<FileServer> {
  const files = new Map<string, string>();
  const requested: string[] = [];
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    requested.push(name);
    const file = files.get(name);
    response.writeHead(file === undefined ? 404 : 200).end(file);
  });
  await new Promise<void>(resolve =>
    server.listen(0, '127.0.0.1', () => resolve()),
  );
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = (file: string) => `http://${host}/${file}`;
  return {
    host,
    url,
    put: (file, ...entities) => {
      files.set(
        file,
        entities.map(entity => `---\n${stringify(entity)}`).join(''),
      );
      return url(file);
    },
    requests: address => requested.filter(name => url(name) === address).length,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
