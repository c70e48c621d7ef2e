import type { Live } from '../../lib/domain/ports.ts';
import { onSitesChanged, readSites, type Site } from '../../lib/platform/site-list.ts';

/** The user's list of sites as it stands, until the signal ends it. */
export function followSites(signal: AbortSignal): Live<Site[]> {
  return {
    subscribe(next, fail) {
      const tell = () => void readSites().then(next, fail);
      const listening = new AbortController();
      onSitesChanged(tell, AbortSignal.any([listening.signal, signal]));
      tell();
      return () => listening.abort();
    },
  };
}
