const FONT = '宋体';
/** The size of the body's letters, in points. */
export const BODY_SIZE = 11;

/** How a cell looks. `title` is that of the summary table, `formTitle` that of a form. */
export type CellLook = 'title' | 'formTitle' | 'place' | 'label' | 'value' | 'text' | 'box';

interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly border: boolean;
  readonly horizontal: 'center' | 'left' | 'right';
  readonly vertical: 'center' | 'bottom';
}

const BODY: Look = { size: BODY_SIZE, bold: false, border: true, horizontal: 'center', vertical: 'center' };
const LOOKS: Readonly<Record<CellLook, Look>> = {
  title: { ...BODY, size: 18, bold: true, border: false },
  formTitle: { ...BODY, size: 16, bold: true, border: false },
  place: { ...BODY, border: false, horizontal: 'left' },
  label: { ...BODY, bold: true },
  value: BODY,
  text: { ...BODY, horizontal: 'left' },
  box: { ...BODY, horizontal: 'right', vertical: 'bottom' },
};
const NAMES = Object.keys(LOOKS) as CellLook[];
/** The number format of Excel by which whatever is typed stays text: `@`. */
const TEXT_FORMAT = 49;

/** The style of a look by its place among the styles; 0 is the one that a sheet has where nothing is said. */
export const STYLE_OF = Object.fromEntries(NAMES.map((name, at) => [name, at + 1])) as Readonly<
  Record<CellLook, number>
>;

const font = ({ size, bold }: Pick<Look, 'size' | 'bold'>) =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="${FONT}"/><family val="3"/><charset val="134"/></font>`;
const EDGES = ['left', 'right', 'top', 'bottom']
  .map((edge) => `<${edge} style="thin"><color auto="1"/></${edge}>`)
  .join('');
const format = ({ border, horizontal, vertical }: Look, at: number) =>
  `<xf numFmtId="${TEXT_FORMAT}" fontId="${at + 1}" fillId="0" borderId="${border ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${horizontal}" vertical="${vertical}" wrapText="1"/></xf>`;

/** What stands in the part of styles. */
export const STYLES = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<fonts count="${NAMES.length + 1}">${font(BODY)}${NAMES.map((name) => font(LOOKS[name])).join('')}</fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${EDGES}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${NAMES.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${NAMES.map((name, at) => format(LOOKS[name], at)).join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
