/**
 * Dexie takes hold of the browser's database when it is first loaded. Where files of tests share a world, that is the
 * first one that reaches the store, whether it needs a database or not: so it is there before any of them.
 */
import 'fake-indexeddb/auto';
