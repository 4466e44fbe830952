import { readDocument } from '../lib/page/read';
import { createRefs } from '../lib/page/refs';

const refs = createRefs();
Object.assign(globalThis, { readPage: () => readDocument(document, refs) });
