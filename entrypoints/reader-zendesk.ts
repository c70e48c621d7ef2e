import { zendesk } from '../lib/sites/crm/zendesk.ts';
import { mountReader } from './_shared/mount-reader.ts';

export default { main: () => mountReader(() => [zendesk]) };
