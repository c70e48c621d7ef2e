import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Guest {
  name: string;
  email: string;
  phone: string;
}

const GUESTS: Record<string, Guest> = {
  '4711': { name: 'Alice Chen', email: 'alice@chen.example', phone: '+44 20 7946 0130' },
  '4712': { name: 'Bob Stone', email: 'bob@stone.example', phone: '+44 20 7946 0999' },
};

/** `redrawn`: every class renamed and a wrapper added; `without-mail`: the same without the row of the address. */
export type Layout = 'first' | 'redrawn' | 'without-mail';

export interface GuestHouse {
  origin: string;
  layout: Layout;
  close(): void;
}

/** A guest house's own program, which no reader knows: two addresses on a page, so nobody can be guessed. */
export async function serveGuestHouse(): Promise<GuestHouse> {
  const house: GuestHouse = { origin: '', layout: 'first', close: () => {} };
  const server = createServer((request, response) => {
    const id = /^\/guests\/(\d+)$/.exec(new URL(request.url ?? '/', 'http://loopback').pathname)?.[1] ?? '';
    const guest = GUESTS[id];
    response.writeHead(guest ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'self'",
      'cache-control': 'no-store',
    });
    response.end(guest ? draw(guest, house.layout) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  house.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  house.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return house;
}

function draw(guest: Guest, layout: Layout): string {
  const mark = (name: string) => `class="${layout === 'first' ? name : `x${name.length}-${name.at(0)}q`}"`;
  const row = (label: string, name: string, value: string) =>
    `<div ${mark('fact')}><b ${mark('fact-key')}>${label}:</b> <span ${mark(name)}>${value}</span></div>`;
  const rows = [
    ...(layout === 'without-mail' ? [] : [row('Write to', 'fact-mail', guest.email)]),
    row('Ring', 'fact-call', guest.phone),
    row('Booked by', 'fact-agent', 'desk@agency.example'),
  ];
  const sheet = `<h1 ${mark('guest-name')}>${guest.name}</h1><div ${mark('facts')}>${rows.join('')}</div>`;
  const inside =
    layout === 'first' ? sheet : `<div class="shell"><p>News of the house</p><div>${sheet}</div></div>`;
  return `<!doctype html><html lang="en"><head><title>Guest sheet</title></head><body>
    <header><a href="/">The house</a></header><main>${inside}</main></body></html>`;
}
