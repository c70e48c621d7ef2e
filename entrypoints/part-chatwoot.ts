import { chatwoot } from '../lib/sites/crm/chatwoot.ts';
import { arrive } from '../lib/sites/parts.ts';

export default { main: () => arrive(chatwoot) };
