import { generic } from '../lib/sites/generic/generic.ts';
import { arrive } from '../lib/sites/parts.ts';

export default { main: () => arrive(generic) };
