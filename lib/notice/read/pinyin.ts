const TONES = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
/** All of them lie in this span: quicker to ask of a long text. */
const MARKED = /[\u00e0-\u01dc]/;
/** 业(yè): with the sign of its tone, as copies of pages write it that change characters against copying. */
const SPELT = new RegExp(`(?<=[\\u4e00-\\u9fff])[（(](?=[a-z]{0,5}[${TONES}])[a-zü${TONES}]{1,7}[)）]`, 'g');

/** A text of the same length without the sounds in brackets behind its characters: 专业(yè)技术 as 专业技术. */
export function withoutPinyin(text: string): string {
  return MARKED.test(text) ? text.replace(SPELT, (sound) => ' '.repeat(sound.length)) : text;
}
