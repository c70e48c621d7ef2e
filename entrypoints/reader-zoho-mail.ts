import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { zohoMail } from '../lib/sites/webmail/zoho-mail.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default defineUnlistedScript(() => mountReader(() => [zohoMail]));
