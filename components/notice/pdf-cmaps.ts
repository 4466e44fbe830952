/*
 * Which character a code of a Chinese font means that the file itself does not hold. Of the tables that come with pdf.js those
 * that the standard of PDF names for simplified and traditional Chinese, each in a chunk of its own that is loaded when a file
 * wants it.
 */
const TABLES = import.meta.glob<string>(
  [
    '/node_modules/pdfjs-dist/cmaps/{GB-EUC,GBpc-EUC,GBK-EUC,GBKp-EUC,GBK2K,UniGB-UCS2,UniGB-UTF16}-[HV].bcmap',
    '/node_modules/pdfjs-dist/cmaps/{B5pc,HKscs-B5,ETen-B5,ETenms-B5,CNS-EUC,UniCNS-UCS2,UniCNS-UTF16}-[HV].bcmap',
    '/node_modules/pdfjs-dist/cmaps/Adobe-{GB1,CNS1}-UCS2.bcmap',
  ],
  { query: '?url&inline', import: 'default' },
);

/** What pdf.js asks for a table, in place of a request. */
export class PackedTables {
  /** The table of a name, packed. Rejects where we have none of that name. */
  readonly fetch = async ({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> => {
    const load = TABLES[`/node_modules/pdfjs-dist/cmaps/${name}.bcmap`];
    if (!load) throw new Error(`No table ${name}`);
    const packed = atob((await load()).split(',')[1] ?? '');
    return { cMapData: Uint8Array.from(packed, (sign) => sign.charCodeAt(0)), isCompressed: true };
  };
}
