import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hubspot } from '../lib/sites/crm/hubspot.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [hubspot]));
