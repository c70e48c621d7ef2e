import { answerTrials } from '../lib/messaging/trial-side.ts';
import { arrive } from '../lib/sites/parts.ts';
import { tryTaught } from '../lib/sites/taught/read-taught.ts';
import { taught } from '../lib/sites/taught/taught-reader.ts';

/** Reads what the user taught, and tells how a definition that is being taught would do on this page. */
export default {
  main: () => {
    arrive(taught);
    answerTrials((page) => tryTaught({ document, url: new URL(location.href) }, page));
  },
};
