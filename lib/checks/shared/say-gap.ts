const UNITS = {
  zh: { Y: '年', M: '个月', D: '天' },
  en: { Y: 'year', M: 'month', D: 'day' },
} as const;

/** A length of time given as `P1Y2M3D`, in words: 1年2个月3天, 1 year 2 months 3 days. Any other text is shown as it is. */
export function sayGap(gap: string, language: 'zh' | 'en'): string {
  if (!/^P(?:\d{1,9}[YMD])+$/.test(gap)) return gap;
  const parts = [...gap.matchAll(/(\d{1,9})([YMD])/g)].map(([, count = '', unit]) => {
    const name = UNITS[language][unit as 'Y' | 'M' | 'D'];
    return language === 'zh' ? count + name : `${count} ${name}${count === '1' ? '' : 's'}`;
  });
  return parts.join(language === 'zh' ? '' : ' ');
}
