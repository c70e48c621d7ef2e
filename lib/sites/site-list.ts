import { KNOWN_SITES, type KnownSite } from './known-sites.ts';
import type { SiteReader } from './reader.ts';

/** A known site together with the reader that serves it. */
export interface SiteEntry extends KnownSite {
  reader: SiteReader;
}

/** The known sites that these readers serve, in the order in which they are asked. */
export function sitesOf(readers: readonly SiteReader[]): SiteEntry[] {
  return KNOWN_SITES.flatMap((site) => {
    const reader = readers.find(({ id }) => id === (site.readBy ?? site.id));
    return reader ? [{ ...site, reader }] : [];
  });
}
