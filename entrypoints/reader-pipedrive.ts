import { pipedrive } from '../lib/sites/crm/pipedrive.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [pipedrive]) };
