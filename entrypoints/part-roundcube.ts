import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { arrive } from '../lib/sites/parts.ts';
import { roundcube } from '../lib/sites/roundcube/roundcube.ts';

export default defineUnlistedScript(() => arrive(roundcube));
