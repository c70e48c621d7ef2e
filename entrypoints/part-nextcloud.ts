import { arrive } from '../lib/sites/parts.ts';
import { nextcloud } from '../lib/sites/webmail/nextcloud.ts';

export default { main: () => arrive(nextcloud) };
