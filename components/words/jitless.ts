import { z } from 'zod';

// Zod compiles its parsers with `new Function`, which the policy of an extension page forbids. Import this first.
z.config({ jitless: true });
