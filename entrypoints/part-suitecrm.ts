import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { suitecrm } from '../lib/sites/crm/suitecrm.ts';
import { arrive } from '../lib/sites/parts.ts';

export default defineUnlistedScript(() => arrive(suitecrm));
