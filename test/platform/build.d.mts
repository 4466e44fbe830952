/** Where the built pages lie. */
export const DIST: string;

/** Builds the form and the review page into `dist`, unless what lies there was built from the same sources. */
export function buildPlatform(): Promise<void>;
