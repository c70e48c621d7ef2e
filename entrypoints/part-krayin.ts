import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { krayin } from '../lib/sites/crm/krayin.ts';
import { arrive } from '../lib/sites/parts.ts';

export default defineUnlistedScript(() => arrive(krayin));
