import { expect, test, vi } from 'vitest';
import { leadTo } from '../../lib/page/lead';
import { documentOf } from './read-layout';

function setUp(html: string) {
  const document = documentOf(html);
  const element = document.getElementById('x') as HTMLElement;
  element.scrollIntoView = vi.fn();
  const focus = vi.fn();
  document.addEventListener('focusin', focus);
  return { document, element, focus, signal: new AbortController().signal };
}

test('scrolls the element to the middle and focuses nothing', async () => {
  const { element, focus, signal } = setUp('<input id="x">');
  expect(await leadTo(element, signal)).toBe(true);
  expect(element.scrollIntoView).toHaveBeenCalledWith({ block: 'center', inline: 'nearest', behavior: 'instant' });
  expect(focus).not.toHaveBeenCalled();
});

test('of a hidden field what is drawn in its place is scrolled to', async () => {
  const { document, element, signal } = setUp(
    '<form><p id="box"><input type="file" id="x" style="display:none">选择文件</p></form>',
  );
  const box = document.getElementById('box') as HTMLElement;
  box.scrollIntoView = vi.fn();
  expect(await leadTo(element, signal)).toBe(true);
  expect(box.scrollIntoView).toHaveBeenCalledOnce();
  box.style.display = 'none';
  expect(await leadTo(element, signal)).toBe(false);
});

test('opens the panel that hides the element, by its head alone', async () => {
  const { document, element, signal } = setUp(
    '<form><div class="ant-collapse-item"><div class="ant-collapse-header">获奖情况</div><div class="ant-collapse-content ant-collapse-content-hidden" style="display:none"><button id="save">暂存</button><input id="x"></div></div></form>',
  );
  const pressed: string[] = [];
  document.addEventListener('click', (event) => pressed.push((event.target as Element).className));
  document.querySelector('.ant-collapse-header')?.addEventListener('click', () => {
    document.querySelector('.ant-collapse-item')?.classList.add('ant-collapse-item-active');
    const content = document.querySelector<HTMLElement>('.ant-collapse-content');
    content?.classList.remove('ant-collapse-content-hidden');
    content?.style.removeProperty('display');
  });
  expect(await leadTo(element, signal)).toBe(true);
  expect(pressed).toEqual(['ant-collapse-header']);
});

test('a head that is a button is not pressed', async () => {
  const { document, element, signal } = setUp(
    '<form><div class="ant-collapse-item"><button class="ant-collapse-header">提交</button><div class="ant-collapse-content-hidden" style="display:none"><input id="x"></div></div></form>',
  );
  const pressed = vi.fn();
  document.addEventListener('click', pressed);
  await leadTo(element, signal);
  expect(pressed).not.toHaveBeenCalled();
});

test('an element that is gone, or an end in between, is not found', async () => {
  const { element } = setUp('<input id="x">');
  element.remove();
  expect(await leadTo(element, new AbortController().signal)).toBe(false);
  expect(element.scrollIntoView).not.toHaveBeenCalled();
  expect(await leadTo(setUp('<input id="x">').element, AbortSignal.abort())).toBe(false);
});
