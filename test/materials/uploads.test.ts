import { describe, expect, it } from 'vitest';
import type { FileState, Upload } from '../../lib/dossier/upload';
import { slotOf, UPLOAD_SLOTS } from '../../lib/materials/upload-slots';
import { holdUploads, troublesOf } from '../../lib/materials/uploads';
import { SHIPPED } from '../../lib/notice/shipped';

const notice = SHIPPED[0]?.notice as (typeof SHIPPED)[number]['notice'];

let refs = 0;
function upload(label: string, ...states: FileState[]): Upload {
  refs += 1;
  const files = states.map((state, n) => ({ name: `${n}.pdf`, state }));
  return { ref: `r${refs}`, label, heading: '附件材料', files, more: 0 };
}
const placed = (uploads: Upload[]) => uploads.map((one) => ({ key: `frame ${one.ref}`, frame: 'frame', upload: one }));
const statesOf = (uploads: Upload[], route: string | null = '正常') =>
  Object.fromEntries(
    holdUploads(notice, placed(uploads), route).materials.map(({ material, state }) => [material.id, state]),
  );

describe('the slots of the platform', () => {
  it('have a source each, ours where they are ours, and name materials of the shipped notice alone', () => {
    const ids = notice.materials.map(({ id }) => id);
    for (const { materials, source } of UPLOAD_SLOTS.slots) {
      expect(source.source).toBe('default');
      for (const id of materials) expect(ids).toContain(id);
    }
  });
  it.each([
    ['继续教育', '继续教育'],
    ['继续教育证明材料（必传）', '继续教育'],
    ['上传工作总结扫描件', '工作总结'],
    ['3.社保缴纳证明', '社保'],
    ['其他材料', '其他材料'],
    ['其它', '其他材料'],
    ['公示 及 结果报告：', '公示及结果报告'],
  ])('%s is known', (label, name) => expect(slotOf(label)?.name).toBe(name));
  it.each(['', '证书', '材料', '职称证书', '单位承诺书', '继续教育机构资质', 'constructor'])('%s is not', (label) =>
    expect(slotOf(label)).toBeNull(),
  );
});

describe('uploads held against the materials', () => {
  it('tells the worst of the files of each material', () => {
    const states = statesOf([
      upload('继续教育', 'done', 'failed'),
      upload('学术成果', 'listed'),
      upload('工作总结', 'chosen'),
      upload('公示及结果报告', 'uploading', 'chosen'),
      upload('工作业绩'),
    ]);
    expect(states).toMatchObject({
      training: 'failed',
      papers: 'there',
      'work-summary': 'chosen',
      'profile-sheet': 'uploading',
      achievements: 'missing',
      'title-certificate': 'no-slot',
      'declaration-form': 'no-slot',
    });
  });
  it('takes one slot with a file for enough where two belong to a material', () =>
    expect(statesOf([upload('工作业绩'), upload('发明专利', 'done')])).toMatchObject({ achievements: 'there' }));
  it('misses the proof for an exception only on that route', () => {
    const empty = [upload('破格')];
    expect([statesOf(empty), statesOf(empty, null), statesOf(empty, '破格申报')]).toMatchObject([
      { exception: 'unasked' },
      { exception: 'unasked' },
      { exception: 'missing' },
    ]);
  });
  it('keeps apart what belongs to no material, known by its slot or by its name alone', () => {
    const { others } = holdUploads(
      notice,
      placed([upload('社保', 'done'), upload('无犯罪记录证明'), upload('继续教育')]),
      null,
    );
    expect(others.map(({ upload: { label }, slot }) => [label, slot?.name ?? null])).toEqual([
      ['社保', '社保'],
      ['无犯罪记录证明', null],
    ]);
  });
  it('goes by the heading where there is no label', () => {
    const bare = { ...upload('', 'listed'), heading: '继续教育' };
    expect(statesOf([bare])).toMatchObject({ training: 'there' });
  });
  it('counts what is missing and what failed, each failed file once', () => {
    const held = holdUploads(
      notice,
      placed([upload('继续教育', 'failed'), upload('别的', 'failed'), upload('工作总结')]),
      null,
    );
    expect(troublesOf(held)).toEqual({ missing: 1, failed: 2 });
  });
});
