import { bringReader, type PageLink, taughtHere } from '../lib/messaging/page-side.ts';
import { OWN_HOST_CLAIMS } from '../lib/sites/own-host-claims.ts';
import { onDemand } from '../lib/sites/parts.ts';
import { learnTaught } from '../lib/sites/taught/known-pages.ts';
import { mountReader } from './_shared/mount-reader.ts';

/** Definitions that come later than this change the reading when they are there. */
const LEARNING_MS = 400;

/** For hosts that the user added: finds out what stands there, and has the reader for it brought. */
export default {
  main: () =>
    mountReader(
      (link, come) => OWN_HOST_CLAIMS.map((claim) => onDemand(claim, (id) => bringReader(link, id), come)),
      (link, come) =>
        Promise.race([learn(link, come), new Promise<void>((late) => setTimeout(late, LEARNING_MS))]),
    ),
};

async function learn(link: PageLink, come: () => void): Promise<void> {
  learnTaught(await taughtHere(link));
  come();
}
