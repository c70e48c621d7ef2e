import { salesforce } from '../lib/sites/crm/salesforce.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [salesforce]) };
