import { freescout } from '../lib/sites/crm/freescout.ts';
import { arrive } from '../lib/sites/parts.ts';

export default { main: () => arrive(freescout) };
