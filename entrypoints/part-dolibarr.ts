import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { dolibarr } from '../lib/sites/crm/dolibarr.ts';
import { arrive } from '../lib/sites/parts.ts';

export default defineUnlistedScript(() => arrive(dolibarr));
