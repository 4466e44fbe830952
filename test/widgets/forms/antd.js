import { FIELDS, FORMAT, OPTIONS, startingModel } from '../fields.js';

const { antd, dayjs, React, ReactDOM } = window;
const { Cascader, Checkbox, ConfigProvider, DatePicker, Form, Input, InputNumber, Radio, Select } = antd;
const h = React.createElement;

const TIME = 'YYYY-MM-DD HH:mm:ss';
const CONTROLS = {
  name: h(Input),
  birthDate: h(DatePicker, { format: FORMAT }),
  acquiredOn: h(DatePicker, { showTime: true }),
  display: h(DatePicker.RangePicker),
  politicalStatus: h(Select, { options: OPTIONS.politicalStatus, placeholder: '请选择' }),
  directions: h(Select, { mode: 'multiple', options: OPTIONS.directions, placeholder: '请选择' }),
  region: h(Cascader, { options: OPTIONS.region, placeholder: '请选择' }),
  sex: h(Radio.Group, { options: OPTIONS.sex }),
  languages: h(Checkbox.Group, { options: OPTIONS.languages }),
  address: h(Input.TextArea),
  years: h(InputNumber, { min: 0 }),
};

const held = startingModel();
const initialValues = {
  ...held,
  birthDate: held.birthDate ? dayjs(held.birthDate) : null,
  acquiredOn: held.acquiredOn ? dayjs(held.acquiredOn) : null,
  display: held.display.length > 0 ? held.display.map((day) => dayjs(day)) : null,
  politicalStatus: held.politicalStatus || undefined,
};

function Page() {
  const [form] = Form.useForm();
  window.__model = () => {
    const now = form.getFieldsValue();
    return {
      ...now,
      birthDate: now.birthDate?.format('YYYY-MM-DD') ?? '',
      acquiredOn: now.acquiredOn?.format(TIME) ?? '',
      display: (now.display ?? []).map((day) => day?.format('YYYY-MM-DD') ?? ''),
      politicalStatus: now.politicalStatus ?? '',
    };
  };
  const items = Object.entries(CONTROLS).map(([key, control]) =>
    h(Form.Item, { key, name: key, label: FIELDS[key].label }, control),
  );
  return h(Form, { form, initialValues, labelCol: { span: 4 } }, items);
}

ReactDOM.createRoot(document.querySelector('#form')).render(h(ConfigProvider, { locale: antd.locales.zh_CN }, h(Page)));
