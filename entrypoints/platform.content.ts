import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://www.jssrcfwypt.org.cn/*', 'https://rs.jshrss.jiangsu.gov.cn/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {},
});
