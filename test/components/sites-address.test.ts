import { describe, expect, it } from 'vitest';
import { siteOfTyped } from '../../components/sites/address';
import { standingOf } from '../../components/sites/site';

describe('the address of a site as a user gives it', () => {
  it.each([
    ['https://rsj.example.gov.cn/zc/form?id=1#top', 'rsj.example.gov.cn'],
    ['  RSJ.Example.gov.cn/zc ', 'rsj.example.gov.cn'],
    ['ｈｔｔｐｓ：／／rsj．example．gov．cn／zc', 'rsj.example.gov.cn'],
    ['职称申报 https://rsj.example.gov.cn:8443/zc', 'rsj.example.gov.cn'],
    ['\u200Bhttps://user:word@rsj.example.gov.cn./', 'rsj.example.gov.cn'],
    ['hr.example:8443/form', 'hr.example'],
    ['人社.example', 'xn--gmq794h.example'],
    ['https://10.1.2.3/hr', '10.1.2.3'],
    ['https://[fd00::1]/hr', '[fd00::1]'],
  ])('%s', (typed, site) => expect(siteOfTyped(typed, [])).toEqual({ site }));

  it.each([
    [' \u3000', 'empty'],
    ['职称申报', 'not-address'],
    ['about:blank', 'not-address'],
    ['chrome://extensions', 'not-address'],
    ['file:///C:/form.html', 'not-address'],
    ['https://*.example.gov.cn/', 'not-address'],
    ['*', 'not-address'],
    ['https://', 'not-address'],
    ['http://hr.example.gov.cn/', 'not-https'],
    ['https://rs.jshrss.jiangsu.gov.cn/web', 'platform'],
    ['known.example/form', 'known'],
  ])('%s: %s', (typed, fault) => expect(siteOfTyped(typed, ['known.example'])).toEqual({ fault }));
});

describe('the standing of a page', () => {
  it.each([
    ['https://www.jssrcfwypt.org.cn/web', 'platform'],
    ['https://rsj.example:8443', 'further'],
    ['http://rsj.example/', null],
    ['https://rsj.example.evil/', null],
    ['https://www.jssrcfwypt.org.cn@evil.example/', null],
    ['null', null],
    [undefined, null],
  ])('%s: %s', (address, standing) => expect(standingOf(address, ['rsj.example'])).toBe(standing));
});
