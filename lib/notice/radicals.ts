/** Parts of characters that a PDF gives for the whole ones that look alike, where Unicode names no other form of them. */
const SUPPLEMENT = new Map(
  '⺒巳⺟母⺠民⺩王⺫目⻁虎⻂衣⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻌辶⻏邑⻐金⻑长⻒长⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龟⻳龟'
    .match(/../gu)
    ?.map((pair) => pair.split('') as [string, string]),
);

/**
 * A text that was copied or read out of a PDF with whole characters in place of radicals and of forms kept for compatibility: ⽹⼯ and
 * 网工 look alike and are not the same. As long as before, so that places in it stay.
 */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2329\u232a\u2e80-\u2fdf\uf900-\ufaff]/g, (sign) => {
    const whole = SUPPLEMENT.get(sign) ?? sign.normalize('NFKC');
    return whole.length === 1 ? whole : sign;
  });
}
