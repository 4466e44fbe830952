/** The largest file that is opened, in bytes; a larger one is not read at all. */
export const MAX_PACKED = 200 * 1024 * 1024;
/** The most that a file may unpack to, in bytes: some 60,000 full dossiers. A bomb is let go of at this point. */
export const MAX_UNPACKED = 256 * 1024 * 1024;
/** The most persons of one file. */
export const MAX_HANDED = 20_000;
