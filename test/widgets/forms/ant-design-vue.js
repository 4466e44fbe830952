import { FORMAT, LABELS, OPTIONS, startingModel } from '../fields.js';

const { antd, dayjs, Vue } = window;
for (const plugin of [
  'customParseFormat',
  'weekday',
  'localeData',
  'weekOfYear',
  'weekYear',
  'advancedFormat',
  'quarterOfYear',
])
  dayjs.extend(window[`dayjs_plugin_${plugin}`]);

const template = `<a-config-provider :locale="locale"><a-form :model="form" :label-col="{ span: 4 }">
  <a-form-item :label="labels.name"><a-input v-model:value="form.name" /></a-form-item>
  <a-form-item :label="labels.birthDate"><a-date-picker v-model:value="form.birthDate" :format="format" value-format="YYYY-MM-DD" /></a-form-item>
  <a-form-item :label="labels.acquiredOn"><a-date-picker v-model:value="form.acquiredOn" show-time value-format="YYYY-MM-DD HH:mm:ss" /></a-form-item>
  <a-form-item :label="labels.display"><a-range-picker v-model:value="form.display" value-format="YYYY-MM-DD" /></a-form-item>
  <a-form-item :label="labels.politicalStatus"><a-select v-model:value="form.politicalStatus" :options="options.politicalStatus" placeholder="请选择" /></a-form-item>
  <a-form-item :label="labels.directions"><a-select v-model:value="form.directions" mode="multiple" :options="options.directions" placeholder="请选择" /></a-form-item>
  <a-form-item :label="labels.region"><a-cascader v-model:value="form.region" :options="options.region" placeholder="请选择" /></a-form-item>
  <a-form-item :label="labels.sex"><a-radio-group v-model:value="form.sex" :options="options.sex" /></a-form-item>
  <a-form-item :label="labels.languages"><a-checkbox-group v-model:value="form.languages" :options="options.languages" /></a-form-item>
  <a-form-item :label="labels.address"><a-textarea v-model:value="form.address" /></a-form-item>
  <a-form-item :label="labels.years"><a-input-number v-model:value="form.years" :min="0" /></a-form-item>
</a-form></a-config-provider>`;

const form = Vue.reactive(startingModel());
// An empty text would be a choice whose word is not known.
if (form.politicalStatus === '') form.politicalStatus = undefined;
const locale = antd.locales.zh_CN;
Vue.createApp({ template, setup: () => ({ form, locale, format: FORMAT, labels: LABELS, options: OPTIONS }) })
  .use(antd)
  .mount('#form');
window.__model = () => {
  const held = structuredClone(Vue.toRaw(form));
  return {
    ...held,
    birthDate: held.birthDate ?? '',
    acquiredOn: held.acquiredOn ?? '',
    politicalStatus: held.politicalStatus ?? '',
    display: held.display ?? [],
    region: held.region ?? [],
  };
};
