import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { arrive } from '../lib/sites/parts.ts';
import { horde } from '../lib/sites/webmail/horde/horde.ts';

export default defineUnlistedScript(() => arrive(horde));
