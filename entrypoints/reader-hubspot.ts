import { hubspot } from '../lib/sites/crm/hubspot.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [hubspot]) };
