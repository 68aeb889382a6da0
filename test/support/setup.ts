import fc from 'fast-check';

import { seedOf } from './property.ts';

fc.configureGlobal({ seed: seedOf(process.env) });
