/** The largest file that is opened, in bytes; a larger one is not read at all. */
export const MAX_PACKED = 200 * 1024 * 1024;
/** The most that a file may unpack to, in bytes: some 60,000 full dossiers. A bomb is let go of at this point. */
export const MAX_UNPACKED = 256 * 1024 * 1024;
/** The most values that one person of a file, or its notice, may hold: several times the largest. */
export const MAX_OF_ONE = 500_000;
/** The most values of a journal, or of one row of a backup, which may tell of everyone of a batch. */
export const MAX_OF_JOURNAL = 5_000_000;
/** The most persons of one file. */
export const MAX_HANDED = 20_000;
