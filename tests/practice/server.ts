import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { LETTERS } from './letters.ts';
import { OWN } from './people.ts';
import { RECORDS } from './records.ts';

const SITE = join(import.meta.dirname, 'site');
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
};
const PAGES: Record<string, string> = { '/': 'inbox.html', '/crm': 'crm.html' };
const DATA: Record<string, unknown> = {
  '/letters.json': { own: OWN, letters: LETTERS },
  '/records.json': RECORDS,
};

export interface PracticeServer {
  /** `http://127.0.0.1:port` */
  origin: string;
  close(): void;
}

/** Serves the practice inbox and the practice CRM on loopback. */
export async function servePractice(port = 0): Promise<PracticeServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://loopback').pathname;
    const answer = answerTo(path);
    const type = TYPES[answer?.type ?? 'json'] ?? 'text/plain';
    response.writeHead(answer ? 200 : 404, {
      'content-type': type,
      'content-security-policy': "default-src 'self'",
      'cache-control': 'no-store',
    });
    response.end(answer?.body ?? '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: chosen } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${chosen}`, close };
}

function answerTo(path: string): { type: string; body: string } | null {
  if (path in DATA) return { type: 'json', body: JSON.stringify(DATA[path]) };
  const name = PAGES[path] ?? path.slice(1);
  // Only plain names: nothing outside the folder can be asked for.
  if (!/^[a-z-]+\.(html|js|css)$/.test(name)) return null;
  try {
    return { type: name.split('.').at(-1) ?? '', body: readFileSync(join(SITE, name), 'utf8') };
  } catch {
    return null;
  }
}
