import { AutoComplete, Cascader, DatePicker, Input, InputNumber, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { DATE_FORMS, type DateKind, fitsCalendar } from './calendar';
import { REGION_TREE } from './regions';
import type { Field } from './sections';

/** What a form item hands to the control in it. The form's state keeps text, whatever the control. */
interface Held {
  id?: string;
  value?: string;
  onChange?: (text: string) => void;
}

/** A calendar for a value of its form; older data that was typed as text stays a text field. */
function DateControl({ kind, id, value = '', onChange }: Held & { kind: DateKind }) {
  const { format, picker } = DATE_FORMS[kind];
  const [calendar] = useState(fitsCalendar(kind, value));
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
          options={REGION_TREE}
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
