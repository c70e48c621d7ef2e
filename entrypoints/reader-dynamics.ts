import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { dynamics } from '../lib/sites/crm/dynamics.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [dynamics]));
