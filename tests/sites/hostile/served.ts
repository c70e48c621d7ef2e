import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that only a real browser can tell about: what it does, and where it stands. */
export interface ServedPage {
  name: string;
  /** In the message of a webmail that we read, or as a record of a program that nobody knows. */
  in: 'message' | 'record' | 'nothing';
  /** Put where the sender's or customer's own words stand. */
  body?: string;
  /** Display name of the true sender; a plain one when left out. */
  from?: string;
  title?: string;
  /** Runs in the page's own world before anything else. */
  first?: string;
  /** Runs in the page's own world when everything is there. */
  last?: string;
  headers?: Record<string, string>;
}

export interface HostileHouse {
  origin: string;
  close(): void;
}

/** Whose page number `index` is: nobody else may come up there. */
export const strangerOf = (index: number) => ({
  name: `Stranger ${index}`,
  address: `stranger${index}@evil.example`,
});

export async function serveHostile(pages: readonly ServedPage[]): Promise<HostileHouse> {
  const server = createServer((request, response) => {
    const index = Number(
      /^\/view\/(\d+)$/.exec(new URL(request.url ?? '/', 'http://loopback').pathname)?.[1],
    );
    const page = pages[index];
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page?.headers,
    });
    response.end(page ? draw(page, index) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function draw(
  { in: where, body = '', from, title = 'Page', first = '', last = '' }: ServedPage,
  index: number,
): string {
  const { name, address } = strangerOf(index);
  const shown = from ?? name;
  const drawn = { message, record, nothing: (words: string) => `<body><main>${words}` }[where](
    body,
    shown,
    address,
  );
  const program = where === 'message' ? '<script>var program = "new rcube_webmail()";</script>' : '';
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${program}<script>${first}</script></head>${drawn}<script>${last}</script></body></html>`;
}

/** Roundcube's own header and, behind it, the sender's words. */
function message(words: string, name: string, address: string): string {
  const row = (role: string, who: string, at: string) =>
    `<tr><td class="header-title">x</td><td class="header ${role}"><span class="adr"><a href="mailto:${at}" class="rcmContactAddress" title="${at}">${who}</a></span></td></tr>`;
  return `<body class="task-mail action-show"><div id="message-header"><h2 class="subject">Hello</h2><table class="headers-table"><tbody>${row('from', name, address)}${row('to', 'Me', 'me@house.example')}</tbody></table></div><div id="messagebody">${words}</div>`;
}

function record(words: string, name: string, address: string): string {
  return `<body><main><h1>${name}</h1><dl><dt>Name</dt><dd>${name}</dd><dt>Email</dt><dd>${address}</dd></dl></main>${words}`;
}
