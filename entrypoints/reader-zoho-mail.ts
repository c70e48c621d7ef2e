import { zohoMail } from '../lib/sites/webmail/zoho-mail.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [zohoMail]) };
