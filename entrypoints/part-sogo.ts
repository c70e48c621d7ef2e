import { arrive } from '../lib/sites/parts.ts';
import { sogo } from '../lib/sites/webmail/sogo.ts';

export default { main: () => arrive(sogo) };
