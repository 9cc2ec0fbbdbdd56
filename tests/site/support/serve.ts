import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
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

/**
 * Serves a site below its base path on a free port of this machine, as a static host would.
 * @param encoding 'gzip' where bytes are counted: a test of what is sent has no use for the work
 */
export async function serve(
  site: BuiltSite,
  encoding: 'gzip' | 'identity' = 'identity',
): Promise<Server> {
  const base = `/${site.base}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
    void answer(site, inside, encoding, response);
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

async function answer(
  site: BuiltSite,
  path: string | undefined,
  encoding: 'gzip' | 'identity',
  response: ServerResponse,
) {
  const inside = path !== undefined && !path.split('/').includes('..');
  const found = inside ? await read(fileOf(site, path)) : undefined;
  const file = fileOf(site, found && path ? path : '/404.html');
  const body = found ?? (await read(file)) ?? Buffer.alloc(0);
  const type = types[extname(file)];
  const packed = encoding === 'gzip' && type !== undefined && type !== types['.png'];
  response.writeHead(found ? 200 : 404, {
    'content-type': type ?? 'application/octet-stream',
    'content-encoding': packed ? 'gzip' : 'identity',
  });
  response.end(packed ? gzipSync(body) : body);
}

async function read(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined);
}
