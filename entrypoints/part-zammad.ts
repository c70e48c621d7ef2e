import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { zammad } from '../lib/sites/crm/zammad.ts';
import { arrive } from '../lib/sites/parts.ts';

export default defineUnlistedScript(() => arrive(zammad));
