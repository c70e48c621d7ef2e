import { arrive } from '../lib/sites/parts.ts';
import { roundcube } from '../lib/sites/roundcube/roundcube.ts';

export default { main: () => arrive(roundcube) };
