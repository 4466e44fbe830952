// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReadPart } from '../../components/notice/read-part';
import { Provider } from '../../components/ui/provider';
import './setup-dom';

const NOTICE = `关于做好2024年度全市轻工工程系列中级职称评审工作的通知
网上申报时间：5月6日至6月14日17:00。
用人单位审核截止时间为6月20日。
评审费：每人200元。
附：网上申报时间如有调整，另行通知。`;

function shownWords(): string {
  return [...document.querySelectorAll('mark[data-shown]')].map((mark) => mark.textContent).join('');
}

async function opened() {
  render(
    <Provider>
      <ReadPart />
    </Provider>,
  );
  await userEvent.click(screen.getByRole('button', { name: '读一份别的通知' }));
  return screen.getByRole('textbox', { name: '通知原文' });
}

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

// happy-dom loads no fonts; a field that grows with its text listens for them.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });

describe('reading a notice', () => {
  it('shows each fact with how it was concluded, leads to its words and back, and tells what is missing', async () => {
    await userEvent.click(await opened());
    await userEvent.paste(NOTICE);
    await userEvent.click(screen.getByRole('button', { name: '读这份通知' }));
    const window = screen.getByRole('button', { name: /2024年5月6日 至 2024年6月14日 17:00/ });
    expect(screen.getByText('原文没有写年份，年份取自标题。')).toBeTruthy();
    expect(screen.getByText('原文没有写层级，取自标题。')).toBeTruthy();
    expect(screen.getByText(/原文里没有读到：文号、资历（任职年限）、/)).toBeTruthy();
    expect(screen.queryByText(/6月20日 至/)).toBeNull();
    await userEvent.click(window);
    expect(shownWords()).toBe('网上申报时间：5月6日至6月14日17:00');
    await userEvent.click(screen.getByRole('button', { name: '回到「网上申报」' }));
    expect(document.activeElement?.getAttribute('data-line')).toBe('draft.online');
  });

  it('says so where the text is no notice', async () => {
    await userEvent.type(await opened(), 'hello');
    await userEvent.click(screen.getByRole('button', { name: '读这份通知' }));
    expect(screen.getByRole('alert').textContent).toContain('没有从这段文字里读到通知的内容');
  });

  it('tells why a file has no text, and reads one that has', async () => {
    await opened();
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    await userEvent.upload(input, new File(['%PDF-1.7'], '通知.pdf'));
    expect(await screen.findByText(/这是 PDF 文件/)).toBeTruthy();
    await userEvent.upload(input, new File([NOTICE], '通知.txt'));
    expect(await screen.findByRole('button', { name: /2024年5月6日/ })).toBeTruthy();
    expect(screen.queryByText(/这是 PDF 文件/)).toBeNull();
  });
});
