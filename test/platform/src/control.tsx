import { AutoComplete, Cascader, DatePicker, Input, InputNumber, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { Field } from './sections';

/** What a form item hands to the control in it. The form's state keeps text, whatever the control. */
interface Held {
  id?: string;
  value?: string;
  onChange?: (text: string) => void;
}

const DATE_FORMS = {
  day: { format: 'YYYY-MM-DD', picker: 'date', pattern: /^\d{4}-\d{2}-\d{2}$/ },
  month: { format: 'YYYY-MM', picker: 'month', pattern: /^\d{4}-\d{2}$/ },
  year: { format: 'YYYY', picker: 'year', pattern: /^\d{4}$/ },
} as const;

const REGIONS = [
  {
    value: '江苏省',
    label: '江苏省',
    children: ['南通市', '苏州市'].map((city) => ({
      value: city,
      label: city,
      children: (city === '南通市' ? ['崇川区', '通州区', '如东县'] : ['姑苏区', '昆山市']).map((county) => ({
        value: county,
        label: county,
      })),
    })),
  },
];

/** A calendar for a value of its form; older data that was typed as text stays a text field. */
function DateControl({ kind, id, value = '', onChange }: Held & { kind: keyof typeof DATE_FORMS }) {
  const { format, picker, pattern } = DATE_FORMS[kind];
  const [calendar] = useState(value === '' || (pattern.test(value) && dayjs(value).format(format) === value));
  if (!calendar) return <Input id={id} value={value} onChange={(event) => onChange?.(event.target.value)} />;
  return (
    <DatePicker
      id={id}
      picker={picker}
      format={format}
      style={{ width: '100%' }}
      value={value ? dayjs(value, format) : null}
      onChange={(day) => onChange?.(day ? day.format(format) : '')}
    />
  );
}

function optionsOf(field: Field) {
  return (field.options ?? []).map((value) => ({ value, label: value }));
}

/** The control of a field. `id`, `value` and `onChange` come from the form item around it. */
export function Control({ field, id, value = '', onChange }: Held & { field: Field }) {
  const held = { id, value, onChange };
  switch (field.control) {
    case 'day':
    case 'month':
    case 'year':
      return <DateControl kind={field.control} {...held} />;
    case 'number':
      return (
        <InputNumber
          id={id}
          stringMode
          value={value || null}
          style={{ width: '100%' }}
          onChange={(number) => onChange?.(number ?? '')}
        />
      );
    case 'area':
      return <Input.TextArea id={id} rows={2} value={value} onChange={(event) => onChange?.(event.target.value)} />;
    case 'radio':
      return (
        <Radio.Group
          id={id}
          value={value}
          options={optionsOf(field)}
          onChange={(event) => onChange?.(event.target.value)}
        />
      );
    case 'select':
    case 'search':
      return (
        <Select
          id={id}
          placeholder="请选择"
          allowClear
          showSearch={field.control === 'search'}
          value={value || undefined}
          options={optionsOf(field)}
          onChange={(chosen) => onChange?.(chosen ?? '')}
        />
      );
    case 'suggest':
      return (
        <AutoComplete id={id} value={value} options={optionsOf(field)} onChange={(text) => onChange?.(text ?? '')} />
      );
    case 'region':
      return (
        <Cascader
          id={id}
          placeholder="请选择"
          options={REGIONS}
          value={value ? value.split('/') : undefined}
          onChange={(path) => onChange?.((path ?? []).join('/'))}
        />
      );
    default:
      return (
        <Input
          id={id}
          readOnly={field.control === 'fixed'}
          value={value}
          onChange={(event) => onChange?.(event.target.value)}
        />
      );
  }
}
