import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { freescout } from '../lib/sites/crm/freescout.ts';
import { arrive } from '../lib/sites/parts.ts';

export default defineUnlistedScript(() => arrive(freescout));
