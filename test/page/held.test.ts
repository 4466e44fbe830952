import { expect, test } from 'vitest';
import { readDocument } from '../../lib/page/read';
import { createRefs } from '../../lib/page/refs';
import { documentOf } from './read-layout';

/** A form with one field for a date, marked `id="d"`, below a label. */
function setUp(html: string) {
  const document = documentOf(
    `<h3>基本信息</h3><label for="n">姓名</label><input id="n" value="x"><label for="m">移动电话</label><input id="m">
    <div class="form-group"><label class="control-label">出生日期</label>${html}</div>`,
  );
  const refs = createRefs();
  const field = document.querySelector<HTMLInputElement>('#d') as HTMLInputElement;
  return {
    field,
    read: () => {
      const value = readDocument(document, refs).values.find(({ meaning }) => meaning === 'person.birthDate');
      return { value: value?.value, typed: value?.typed };
    },
  };
}

test.each([
  [
    'Ant Design',
    '<div class="ant-picker"><div><input id="d" value="1988-03-15"></div></div>',
    'ant-picker-input-placeholder',
  ],
  [
    'TDesign',
    '<div class="t-date-picker"><div><input id="d" value="1988-03-15"></div></div>',
    't-date-picker__input--placeholder',
  ],
])('%s: the day under the mouse is not taken for the value', (_, html, hovered) => {
  const { field, read } = setUp(html);
  expect(read().value).toBe('1988-03-15');
  field.parentElement?.classList.add(hovered);
  field.value = '1988-03-20';
  expect(read()).toEqual({ value: '1988-03-15', typed: undefined });
  field.parentElement?.classList.remove(hovered);
  expect(read().value).toBe('1988-03-20');
});

test('EasyUI: what stands in the box and not in its hidden field is typed and not taken', () => {
  const { field, read } = setUp(
    '<span class="textbox combo datebox"><input id="d" type="text" class="textbox-text" value="1988-03-15"><input type="hidden" class="textbox-value" value="1988-03-15"></span>',
  );
  expect(read()).toEqual({ value: '1988-03-15', typed: undefined });
  field.value = '1990-01-01';
  expect(read()).toEqual({ value: '1988-03-15', typed: '1990-01-01' });
});

test('ui-bootstrap: text of which AngularJS could make no date is typed and not taken', () => {
  const { field, read } = setUp(
    '<input id="d" uib-datepicker-popup="yyyy-MM-dd" class="ng-invalid-parse" value="88年3月">',
  );
  expect(read()).toEqual({ value: '', typed: '88年3月' });
  field.classList.remove('ng-invalid-parse');
  expect(read()).toEqual({ value: '88年3月', typed: undefined });
});
