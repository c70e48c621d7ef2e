import { bringReader } from '../lib/messaging/page-side.ts';
import { onDemand } from '../lib/sites/parts.ts';
import { icloudWith } from '../lib/sites/webmail/sealed.ts';
import { mountReader } from './_shared/mount-reader.ts';

/** The generic reader, which it needs, comes on demand: all other hosts have the same one brought. */
export default {
  main: () =>
    mountReader((link, come) => {
      const generic = onDemand({ id: 'generic', claims: () => true }, (id) => bringReader(link, id), come);
      return [icloudWith(generic)];
    }),
};
