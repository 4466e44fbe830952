import type { Library } from './library';

/** Naive UI: its uploads alone; its classes are those of its documentation, no page was made with it here. */
export const naive: Library = {
  uploads: ['.n-upload'],
  files: { item: '.n-upload-file', name: '.n-upload-file-info__name' },
};
