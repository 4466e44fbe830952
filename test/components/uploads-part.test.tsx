import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Provider } from '../../components/ui/provider';
import { UploadsNote } from '../../components/uploads/uploads-note';
import { UploadsPart } from '../../components/uploads/uploads-part';
import { i18n } from '../../components/words/i18n';
import type { UploadedFile } from '../../lib/dossier/upload';
import { holdUploads } from '../../lib/materials/uploads';
import { SHIPPED } from '../../lib/notice/shipped';

const notice = SHIPPED[0]?.notice as (typeof SHIPPED)[number]['notice'];

function held(slots: Record<string, UploadedFile[]>, more = 0) {
  const placed = Object.entries(slots).map(([label, files]) => ({
    key: label,
    frame: 'top',
    upload: { ref: 'e1', label, heading: '附件材料', files, more },
  }));
  return holdUploads(notice, placed, '正常');
}
function show(slots: Record<string, UploadedFile[]>, partlyUnread = false, more = 0) {
  const onLead = vi.fn(async () => false);
  render(
    <Provider>
      <UploadsPart
        held={held(slots, more)}
        partlyUnread={partlyUnread}
        onLead={onLead}
        onShowNotice={() => undefined}
      />
    </Provider>,
  );
  return onLead;
}
const lineOf = (name: RegExp) => within(screen.getByText(name).closest('li') as HTMLElement);

describe('the uploads of the page', () => {
  it('says per material what is there, missing, failed, and which slots are not known', () => {
    show({
      继续教育: [
        { name: '证书.pdf', state: 'done' },
        { name: '<b>坏的</b>.pdf', state: 'failed' },
      ],
      工作总结: [],
      承诺书: [{ name: '', state: 'listed' }],
    });
    expect(screen.getByText('1 个文件上传失败，1 项材料没有上传文件。')).toBeTruthy();
    const training = lineOf(/^4\. 继续教育/);
    expect(training.getByText('有文件上传失败')).toBeTruthy();
    expect(training.getByText('<b>坏的</b>.pdf')).toBeTruthy();
    expect(training.getByText('上传失败，请在页面上重新上传')).toBeTruthy();
    expect(lineOf(/^5\. 任期内专业技术工作总结/).getByText('上传栏“工作总结”是空的')).toBeTruthy();
    expect(lineOf(/^承诺书$/).getByText('页面没有显示文件名')).toBeTruthy();
    expect(screen.getByText(/没有认出这些材料的上传栏.*3\. 现任专业技术资格证书复印件/)).toBeTruthy();
  });

  it('leads to a slot, also to one where a material is missing, and says where the page no longer has it', async () => {
    const onLead = show({ 工作总结: [], 社保: [{ name: '', state: 'listed' }] });
    await userEvent.click(screen.getByRole('button', { name: '在页面上查看：工作总结' }));
    expect(onLead).toHaveBeenCalledWith(expect.objectContaining({ frame: 'top' }), '没有文件：工作总结');
    expect(screen.getByRole('alert').textContent).toMatch(/^页面上找不到这一项了。/u);
    onLead.mockResolvedValue(true);
    await userEvent.click(screen.getByRole('button', { name: '在页面上查看：工作总结' }));
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '在页面上查看：社保' }));
    expect(onLead).toHaveBeenLastCalledWith(expect.objectContaining({ frame: 'top' }), '附件：社保');
  });

  it('gives our reasons as ours, and says that more may be unread', async () => {
    show({ 继续教育: [{ name: '证书.pdf', state: 'done' }] }, true);
    expect(screen.getByText('认出的上传栏都有文件。页面上还有没读到的部分，那里的附件不在内。')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '上传栏为什么对应这项材料' }));
    expect(screen.getByText('“继续教育”栏与通知里的材料名称相同，我们认为是同一项。')).toBeTruthy();
    expect(screen.getByText('本扩展的约定')).toBeTruthy();
  });

  it('of many files the list can be scrolled by the keyboard, and those left off are counted', () => {
    const files = Array.from({ length: 9 }, (_, n): UploadedFile => ({ name: `${n}.pdf`, state: 'done' }));
    show({ 继续教育: files }, false, 3);
    expect(screen.getByRole('group', { name: '继续教育' }).tabIndex).toBe(0);
    expect(screen.getByText('另有 3 个文件')).toBeTruthy();
  });

  it('is not there where the page has no place for files', () => {
    show({});
    expect(screen.queryByRole('heading')).toBeNull();
  });
});

describe('the note beside the findings', () => {
  it('leads to the materials, in English too, and is not there where nothing is amiss', async () => {
    await i18n.changeLanguage('en');
    const onShow = vi.fn();
    const note = (slots: Record<string, UploadedFile[]>) => (
      <Provider>
        <UploadsNote held={held(slots)} onShow={onShow} />
      </Provider>
    );
    const { rerender } = render(note({ 继续教育: [] }));
    expect(screen.getByText(/1 material has no file in its slot\./)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show the uploads' }));
    expect(onShow).toHaveBeenCalledOnce();
    rerender(note({ 继续教育: [{ name: 'a.pdf', state: 'listed' }] }));
    expect(screen.queryByRole('note')).toBeNull();
  });
});
