import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { twenty } from '../lib/sites/crm/twenty.ts';
import { arrive } from '../lib/sites/parts.ts';

export default defineUnlistedScript(() => arrive(twenty));
