import type { Library } from './library';

/** Vant. Its fields for dates and choices are plain ones that cannot be typed into: the page fills them from a popup. */
export const vant: Library = {
  radios: ['.van-radio-group'],
  checkboxes: ['.van-checkbox-group'],
  uploads: ['.van-uploader'],
  files: { item: '.van-uploader__preview', name: '.van-uploader__file-name' },
  hollow: ['.van-radio-group', '.van-checkbox-group'],
  service: ['.van-picker', '.van-calendar', '.van-cascader', '.van-picker-group', '.van-search', '.van-pagination'],
};
