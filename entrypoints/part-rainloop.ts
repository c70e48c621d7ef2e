import { arrive } from '../lib/sites/parts.ts';
import { rainloop } from '../lib/sites/webmail/rainloop.ts';

export default { main: () => arrive(rainloop) };
