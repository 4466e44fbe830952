/** The sites of the platform. Their frames are read each by its own script; frames of any other site are named and never touched. */
export const PLATFORM_ORIGINS: readonly string[] = [
  'https://www.jssrcfwypt.org.cn',
  'https://rs.jshrss.jiangsu.gov.cn',
];
