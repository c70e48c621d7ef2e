import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { xiaoshouyi } from '../lib/sites/crm/china-cloud.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [xiaoshouyi]));
