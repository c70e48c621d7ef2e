import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { freshsales } from '../lib/sites/crm/freshworks.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [freshsales]));
