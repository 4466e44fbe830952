import { Archive } from './archive';
import { escapeXml } from './escape-xml';
import type { Pace } from './pace';
import { printNames, type Sheet, sheetXml } from './workbook-sheet';
import { STYLES } from './workbook-styles';

/** After so many rows the caller is asked. */
const STRETCH = 200;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;
const relations = (all: readonly string[]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
const quoted = ({ name }: Sheet) => escapeXml(`'${name.replaceAll("'", "''")}'`);

/** The parts besides sheets and shared texts, by name. */
function frame(sheets: readonly Sheet[], title: string): Readonly<Record<string, string>> {
  const behind = sheets.length + 1;
  return {
    '[Content_Types].xml': [
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
      override('xl/workbook.xml', `${TYPE}.sheet.main+xml`),
      ...sheets.map((_, at) => override(`xl/worksheets/sheet${at + 1}.xml`, `${TYPE}.worksheet+xml`)),
      override('xl/styles.xml', `${TYPE}.styles+xml`),
      override('xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`),
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      '</Types>',
    ].join(''),
    '_rels/.rels': relations([
      relation(1, `${OFFICE}/officeDocument`, 'xl/workbook.xml'),
      relation(2, `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
    'xl/workbook.xml': [
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>`,
      ...sheets.map(({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`),
      `</sheets><definedNames>${sheets.map((sheet, at) => printNames(sheet, at, quoted(sheet))).join('')}</definedNames></workbook>`,
    ].join(''),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) => relation(at + 1, `${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`)),
      relation(behind, `${OFFICE}/styles`, 'styles.xml'),
      relation(behind + 1, `${OFFICE}/sharedStrings`, 'sharedStrings.xml'),
    ]),
    'xl/styles.xml': STYLES,
  };
}

/** Texts that cells share, each once. */
class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private count = 0;

  readonly numberOf = (text: string): number => {
    this.count += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  };

  xml(): string {
    const texts = [...this.numbers.keys()].map((text) => {
      // `_x0041_` in a text would be read as the letter that it escapes.
      const escaped = escapeXml(text).replace(/_x(?=[0-9a-f]{4}_)/giu, '_x005F_x');
      return `<si><t${/^\s|\s$|\n/u.test(text) ? ' xml:space="preserve"' : ''}>${escaped}</t></si>`;
    });
    return `<sst xmlns="${MAIN}" count="${this.count}" uniqueCount="${texts.length}">${texts.join('')}</sst>`;
  }
}

/**
 * A workbook of sheets whose every cell is of the string type and has the number format text, `title` among its properties. Names of
 * sheets must be such as Excel takes. Rejects where `pace` does.
 */
export async function writeWorkbook(
  sheets: readonly Sheet[],
  title: string,
  pace: Pace = () => undefined,
): Promise<Uint8Array> {
  const archive = new Archive();
  const texts = new SharedTexts();
  for (const [name, text] of Object.entries(frame(sheets, title))) archive.part(name)(HEAD + text, true);
  const all = sheets.reduce((sum, { rowCount }) => sum + rowCount, 0);
  let done = 0;
  for (const [at, sheet] of sheets.entries()) {
    const push = archive.part(`xl/worksheets/sheet${at + 1}.xml`);
    let held = HEAD;
    for (const piece of sheetXml(sheet, at === 0, texts.numberOf)) {
      held += piece;
      done += 1;
      if (done % STRETCH > 0) continue;
      push(held, false);
      held = '';
      await pace(done, all);
    }
    push(held, true);
  }
  archive.part('xl/sharedStrings.xml')(HEAD + texts.xml(), true);
  return archive.bytes();
}
