import { describe, expect, it, vi } from 'vitest';
import { press } from '../../../lib/page/fill/press';
import { documentOf } from '../read-layout';

const NEVER = [
  '<button id="x">暂存</button>',
  '<button>确认<span id="x">提交</span></button>',
  '<input id="x" type="submit" value="提交">',
  '<input id="x" type="button" value="保存">',
  '<a id="x" href="/next">下一步</a>',
  '<div role="button"><i id="x"></i></div>',
  '<span class="ant-btn" id="x">暂 存</span>',
  '<span class="el-button"><i id="x"></i></span>',
];

describe('pressing', () => {
  it.each(NEVER)('never presses %s', (html) => {
    const document = documentOf(html);
    const heard = vi.fn();
    for (const name of ['mousedown', 'mouseup', 'click']) document.addEventListener(name, heard);
    expect(() => press(document.getElementById('x') as HTMLElement)).toThrow();
    expect(heard).not.toHaveBeenCalled();
  });

  it('presses an option of a list', () => {
    const document = documentOf('<form><ul><li id="x">本科</li></ul></form>');
    const heard: string[] = [];
    for (const name of ['mousedown', 'mouseup', 'click']) document.addEventListener(name, () => heard.push(name));
    press(document.getElementById('x') as HTMLElement);
    expect(heard).toEqual(['mousedown', 'mouseup', 'click']);
  });
});
