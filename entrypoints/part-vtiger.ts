import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { vtiger } from '../lib/sites/crm/vtiger.ts';
import { arrive } from '../lib/sites/parts.ts';

export default defineUnlistedScript(() => arrive(vtiger));
