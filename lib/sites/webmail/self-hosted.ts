import type { SiteReader } from '../reader.ts';
import { roundcube } from '../roundcube/roundcube.ts';
import { horde } from './horde/horde.ts';
import { nextcloud } from './nextcloud.ts';
import { rainloop, snappymail } from './rainloop.ts';
import { sogo } from './sogo.ts';
import { zimbra } from './zimbra.ts';

/** Software that people host themselves: known by what the page is, on any host. */
export const SELF_HOSTED_WEBMAIL: readonly SiteReader[] = [
  roundcube,
  sogo,
  horde,
  snappymail,
  rainloop,
  nextcloud,
  zimbra,
];
