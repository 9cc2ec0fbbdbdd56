import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { type BuiltSite, fileOf } from './built-site.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A running server. */
export interface Server {
  /** Scheme, host and port. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a site below its base path on a free port of this machine, as a static host would. */
export async function serve(site: BuiltSite): Promise<Server> {
  const base = `/${site.base}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    void answer(site, path.startsWith(base) ? `/${path.slice(base.length)}` : undefined, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(site: BuiltSite, path: string | undefined, response: ServerResponse) {
  const inside = path !== undefined && !path.split('/').includes('..');
  const body = inside ? await read(fileOf(site, path)) : undefined;
  const type = body && path ? types[extname(path)] : undefined;
  response.writeHead(body ? 200 : 404, { 'content-type': type ?? types['.html'] });
  response.end(body ?? (await read(fileOf(site, '/404.html'))));
}

async function read(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined);
}
