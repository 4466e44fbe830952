/** How a file that was encrypted with age begins. */
export const AGE = 'age-encryption.org/v1\n';
/** How what gzip has compressed begins. */
export const GZIP = [0x1f, 0x8b] as const;
