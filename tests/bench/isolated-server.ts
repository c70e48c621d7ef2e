import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type PracticeServer, servePractice } from '../practice/server.ts';

/** The practice site as an isolated page: only there does Firefox tell the time finer than a millisecond. */
const ISOLATION = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export async function serveIsolated(): Promise<PracticeServer> {
  const practice = await servePractice();
  const server = createServer(async (request, response) => {
    try {
      const answer = await fetch(practice.origin + (request.url ?? '/'));
      const body = Buffer.from(await answer.arrayBuffer());
      const headers = Object.fromEntries(
        ['content-type', 'content-security-policy', 'cache-control'].map((n) => [
          n,
          answer.headers.get(n) ?? '',
        ]),
      );
      response.writeHead(answer.status, { ...headers, ...ISOLATION });
      response.end(body);
    } catch (error) {
      response.writeHead(502);
      response.end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
    practice.close();
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}
