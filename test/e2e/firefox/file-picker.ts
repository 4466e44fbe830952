import type { Chrome } from './sidebar';

/**
 * From now on the browser's own file dialog is answered with this file, as a user would by choosing it: no protocol reaches the
 * dialog of a sidebar, so the browser is given another dialog in its place. All else of a file field is its own.
 */
export const chooseInDialog = (chrome: Chrome, path: string) =>
  chrome(`(async () => {
    const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    file.initWithPath(${JSON.stringify(path)});
    const list = () => {
      const left = [file];
      return {
        QueryInterface: ChromeUtils.generateQI(['nsISimpleEnumerator']),
        hasMoreElements: () => left.length > 0,
        getNext: () => left.pop(),
      };
    };
    const dialog = {
      QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']),
      init() {},
      appendFilters() {},
      appendFilter() {},
      appendRawFilter() {},
      open: (answer) => Services.tm.dispatchToMainThread(() => answer.done(Ci.nsIFilePicker.returnOK)),
      file,
      get files() {
        return list();
      },
    };
    const factory = {
      QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
      createInstance: (iid) => dialog.QueryInterface(iid),
    };
    const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar);
    registrar.registerFactory(Services.uuid.generateUUID(), 'file dialog', '@mozilla.org/filepicker;1', factory);
    return 'ready';
  })()`);
