import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadPart } from '../../components/notice/read-part';
import { Provider } from '../../components/ui/provider';
import type { Notice } from '../../lib/notice/schema';

const NOTICE = `关于做好2024年度全市轻工工程系列中级职称评审工作的通知
网上申报时间：5月6日至6月14日17:00。
用人单位审核截止时间为6月20日。
评审费：每人200元。
资历截止时间为2024年6月30日。
附：网上申报时间如有调整，另行通知。`;

function shownWords(): string {
  return [...document.querySelectorAll('mark[data-shown]')].map((mark) => mark.textContent).join('');
}

/** Selects words of the text as a user does with the mouse. */
function select(words: string) {
  for (const mark of document.querySelectorAll('[data-review] mark, [data-review] p')) {
    const node = [...mark.childNodes].find((one) => one.nodeType === 3 && one.textContent?.includes(words));
    if (!node) continue;
    const range = document.createRange();
    const start = node.textContent?.indexOf(words) ?? 0;
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    document.dispatchEvent(new Event('selectionchange'));
    return;
  }
  throw new Error(`no ${words}`);
}

const onSave = vi.fn((_notice: Notice, _name: string, _text: string) => Promise.resolve(true));

async function opened() {
  render(
    <Provider>
      <ReadPart onSave={onSave} />
    </Provider>,
  );
  await press('读一份别的通知');
  return screen.getByLabelText('通知原文');
}

/** Quicker than by role, which looks at every style. */
const named = (what: string, name: string) =>
  [...document.querySelectorAll<HTMLElement>(what)].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  ) as HTMLElement;
const press = async (name: string) => act(async () => named('button', name).click());
/** Writes into the one field that is open, and takes it. */
async function write(words: string) {
  const input = document.querySelector('form input') as HTMLInputElement;
  fireEvent.change(input, { target: { value: words } });
  await act(async () => fireEvent.submit(input));
}
const line = (id: string) => within(document.querySelector(`[data-line="${id}"]`) as HTMLElement);

beforeEach(() => {
  onSave.mockClear();
  Element.prototype.scrollIntoView = () => undefined;
});

describe('reading a notice', () => {
  it('takes none of several windows, shows each with its words, and takes the one that the user chooses', async () => {
    await userEvent.click(await opened());
    await userEvent.paste(`${NOTICE}\n材料报送时间：苏州、无锡7月1日至7月2日，南通、盐城7月3日至7月4日。`);
    await press('读这份通知');
    const paper = line('field.paper-window');
    expect(paper.getByText('原文有几种说法，没有替您选')).toBeTruthy();
    expect(paper.getByText(/南通、盐城7月3日至7月4日/)).toBeTruthy();
    await press('用这个：2024年7月3日至2024年7月4日');
    expect(paper.queryByText('原文有几种说法，没有替您选')).toBeNull();
    fireEvent.click(paper.getByRole('button', { name: /2024年7月3日 ?至 ?2024年7月4日/ }));
    expect(shownWords()).toContain('南通、盐城7月3日至7月4日');
    await press('保存并按它检查');
    expect(onSave.mock.lastCall?.[0].windows.paper.value).toEqual({ from: '2024-07-03', to: '2024-07-04' });
  });

  it('asks of a window whose way is not said, and no longer when its words were taken for the other way', async () => {
    await userEvent.click(await opened());
    await userEvent.paste('岳阳市农业局关于2021年度农业中级职称评审的预通知\n提交材料时间：2021年6月7日至6月25日。');
    await press('读这份通知');
    const [online, paper] = [line('field.online'), line('field.paper-window')];
    expect(online.getByText('是“网上申报”的时间就点“用这个”：')).toBeTruthy();
    expect(paper.getByText('原文写了时间，没有说是网上申报还是报送材料')).toBeTruthy();
    await userEvent.click(online.getByRole('button', { name: /^用这个/ }));
    expect(paper.getByText('原文里没有读到')).toBeTruthy();
    expect(online.getByRole('button', { name: /2021年6月7日 ?至 ?2021年6月25日/ })).toBeTruthy();
  });

  it('shows each fact with how it was concluded, leads to its words and back, tells what is missing and unusual', async () => {
    await userEvent.click(await opened());
    await userEvent.paste(NOTICE);
    await press('读这份通知');
    const window = line('field.online').getByRole('button', { name: /2024年5月6日 ?至 ?2024年6月14日 ?17:00/ });
    expect(screen.getByText('原文没有写年份，年份取自标题。')).toBeTruthy();
    expect(line('field.number').getByText('原文里没有读到')).toBeTruthy();
    expect(screen.getByText('资历（任职年限）：2024年6月30日，通常是2023年12月31日')).toBeTruthy();
    expect(screen.getByText(/没有适合这份通知的资格条件/)).toBeTruthy();
    await userEvent.click(window);
    expect(shownWords()).toBe('网上申报时间：5月6日至6月14日17:00');
    await press('回到“网上申报”');
    expect(document.activeElement?.getAttribute('data-line')).toBe('field.online');
  });

  it('takes typed and selected words for a fact, and saves what was reviewed', async () => {
    fireEvent.change(await opened(), { target: { value: NOTICE } });
    await press('读这份通知');
    expect(document.activeElement?.textContent).toBe('核对读到的内容');
    // What is taken away comes back whole, and nobody loses their place.
    const fees = () => line('list.fees').queryAllByRole('button', { name: /^删去：/ });
    const before = fees().map((one) => one.getAttribute('aria-label'));
    await userEvent.click(fees()[0] as HTMLElement);
    expect(fees()).toHaveLength(before.length - 1);
    expect(document.activeElement?.getAttribute('data-line')).toBe('list.fees');
    await press('撤销：评审费的改动');
    expect(fees().map((one) => one.getAttribute('aria-label'))).toEqual(before);
    await press('填写：论文');
    await write('2024-03-15');
    expect(document.activeElement?.getAttribute('data-line')).toBe('field.paper');
    expect(line('field.paper').getByText('2024年3月15日')).toBeTruthy();
    await press('改：资历（任职年限）');
    act(() => select('6月20日'));
    await press('把选中的文字用作“资历（任职年限）”');
    await press('保存并按它检查');
    const [notice, name, text] = onSave.mock.calls[0] as [Notice, string, string];
    expect([name, text]).toEqual(['2024 轻工工程', NOTICE]);
    expect(notice.cutoffs).toMatchObject({
      seniority: { value: '2024-06-20', source: { source: 'quote', text: '6月20日', at: NOTICE.indexOf('6月20日') } },
      paper: { value: '2024-03-15', source: { source: 'hand', text: '2024-03-15' } },
      education: { value: null, source: { source: 'default' } },
    });
  });

  it('says so where the text is no notice', async () => {
    await userEvent.type(await opened(), 'hello');
    await press('读这份通知');
    expect(screen.getByRole('alert').textContent).toContain('没有从这段文字里读到通知的内容');
  });

  it('tells why a file has no text, and reads one that has', async () => {
    await opened();
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    await userEvent.upload(input, new File(['%PDF-1.7'], '通知.pdf'));
    expect(await screen.findByText(/这个 PDF 不完整或已损坏/)).toBeTruthy();
    await userEvent.upload(input, new File([NOTICE], '通知.txt'));
    expect(await screen.findByRole('button', { name: /2024年5月6日/ })).toBeTruthy();
    expect(screen.queryByText(/这个 PDF 不完整或已损坏/)).toBeNull();
    // A file that can't be read takes nothing away of what is under review.
    await userEvent.upload(input, new File([' '], '空.txt'));
    expect(await screen.findByText('这个文件里没有文字。')).toBeTruthy();
    expect(screen.getByRole('button', { name: /2024年5月6日/ })).toBeTruthy();
  });
});
