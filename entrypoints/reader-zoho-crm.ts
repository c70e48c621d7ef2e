import { zohoCrm } from '../lib/sites/crm/zoho-crm.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [zohoCrm]) };
