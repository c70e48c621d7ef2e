import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { espocrm } from '../lib/sites/crm/espocrm.ts';
import { arrive } from '../lib/sites/parts.ts';

export default defineUnlistedScript(() => arrive(espocrm));
