import { roundcube } from '../roundcube/roundcube.ts';
import type { SiteEntry } from '../site-list.ts';
import { horde } from './horde/horde.ts';
import { nextcloud } from './nextcloud.ts';
import { rainloop, snappymail } from './rainloop.ts';
import { sogo } from './sogo.ts';
import { zimbra } from './zimbra.ts';

/** Software that people host themselves: known by what the page is, on any host. */
export const ROUNDCUBE: SiteEntry = { reader: roundcube, name: 'Roundcube', matches: [], checked: 'live' };
export const SOGO: SiteEntry = { reader: sogo, name: 'SOGo', matches: [], checked: 'capture' };
export const HORDE: SiteEntry = { reader: horde, name: 'Horde IMP', matches: [], checked: 'capture' };
export const SNAPPYMAIL: SiteEntry = {
  reader: snappymail,
  name: 'SnappyMail',
  matches: [],
  checked: 'capture',
};
export const RAINLOOP: SiteEntry = { reader: rainloop, name: 'RainLoop', matches: [], checked: 'capture' };
export const NEXTCLOUD: SiteEntry = {
  reader: nextcloud,
  name: 'Nextcloud Mail',
  matches: [],
  checked: 'capture',
};
export const ZIMBRA: SiteEntry = { reader: zimbra, name: 'Zimbra', matches: [], checked: 'source' };

/** What may stand on a host that the user added: these readers travel together. */
export const SELF_HOSTED_WEBMAIL: readonly SiteEntry[] = [
  ROUNDCUBE,
  SOGO,
  HORDE,
  SNAPPYMAIL,
  RAINLOOP,
  NEXTCLOUD,
  ZIMBRA,
];
