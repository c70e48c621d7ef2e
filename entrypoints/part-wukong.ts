import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wukong } from '../lib/sites/crm/wukong.ts';
import { arrive } from '../lib/sites/parts.ts';

export default defineUnlistedScript(() => arrive(wukong));
