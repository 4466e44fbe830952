/** Chinese characters by GBK, two bytes each as hexadecimal digits. */
function gbkTable(): Map<string, string> {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, string>();
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const sign = decoder.decode(new Uint8Array([high, low]));
      if (sign.length === 1 && sign !== '\ufffd' && !table.has(sign))
        table.set(sign, [high, low].map((byte) => byte.toString(16)).join(''));
    }
  return table;
}

/** A line cut where the page ends, as wide as so many characters of Chinese. */
function wrapped(line: string, most: number): string[] {
  const out = [''];
  let width = 0;
  for (const sign of line) {
    const own = sign < '\x80' ? 0.5 : 1;
    if (width + own > most) out.push('');
    width = width + own > most ? own : width + own;
    out.push(`${out.pop()}${sign}`);
  }
  return out;
}

/**
 * A PDF as office programs of the time made them: pages of paragraphs in a Chinese font that is named and not held, written in GBK.
 * With `locked`, one that wants a password. Characters that GBK lacks are left out.
 */
export function gbkPdf(pages: readonly (readonly string[])[], { locked = false } = {}): Uint8Array {
  const table = gbkTable();
  const hex = (line: string) =>
    [...line].map((sign) =>
      sign < '\x80' ? sign.charCodeAt(0).toString(16).padStart(2, '0') : (table.get(sign) ?? ''),
    );
  const first = 5;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${first + 1 + 2 * at} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/GBK-EUC-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R/DW 1000/W[1[500]2[500]814 939 500]>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
    ...pages.flatMap((paragraphs, at) => {
      const lines = paragraphs.flatMap((line) => wrapped(line, 34));
      const shown = lines
        .map((line, no) => `BT /F1 12 Tf 72 ${780 - 20 * no} Td <${hex(line).join('')}> Tj ET`)
        .join('\n');
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${first + 2 + 2 * at} 0 R>>`,
        `<</Length ${shown.length}>>stream\n${shown}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const id = '00'.repeat(16);
  const lock = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>>>/ID[<${id}><${id}>]`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer<</Size ${objects.length + 1}/Root 1 0 R${locked ? lock : ''}>>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
