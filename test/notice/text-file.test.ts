import { describe, expect, it } from 'vitest';
import { MAX_NOTICE_BYTES, openNoticeText } from '../../lib/notice/text-file';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...all: number[]) => new Uint8Array(all);

describe('openNoticeText', () => {
  it.each([
    ['UTF-8', utf8('关于开展评审的通知')],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, ...utf8('关于开展评审的通知'))],
    [
      'GB 18030',
      bytes(0xb9, 0xd8, 0xd3, 0xda, 0xbf, 0xaa, 0xd5, 0xb9, 0xc6, 0xc0, 0xc9, 0xf3, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa),
    ],
    [
      'UTF-16',
      bytes(
        0xff,
        0xfe,
        0x73,
        0x51,
        0x8e,
        0x4e,
        0x00,
        0x5f,
        0x55,
        0x5c,
        0xc4,
        0x8b,
        0xa1,
        0x5b,
        0x84,
        0x76,
        0x1a,
        0x90,
        0xe5,
        0x77,
      ),
    ],
  ])('reads %s', (_, file) => expect(openNoticeText(file)).toEqual({ ok: true, text: '关于开展评审的通知' }));

  it.each([
    ['empty', bytes()],
    ['empty', utf8(' \n\t　')],
    ['too-long', new Uint8Array(MAX_NOTICE_BYTES + 1).fill(0x61)],
    ['pdf', utf8('%PDF-1.7\n1 0 obj')],
    ['doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['archive', bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00)],
    ['no-text', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d)],
    ['no-text', bytes(0xff, 0xff, 0xff, 0x80, 0x80, 0x00, 0x01)],
  ])('says %s', (why, file) => expect(openNoticeText(file)).toEqual({ ok: false, why }));
});
