import { FORMAT, LABELS, OPTIONS, startingModel } from '../fields.js';

const { ArcoVue, Vue } = window;

const template = `<a-form :model="form">
  <a-form-item field="name" :label="labels.name"><a-input v-model="form.name" /></a-form-item>
  <a-form-item field="birthDate" :label="labels.birthDate"><a-date-picker v-model="form.birthDate" :format="format" value-format="YYYY-MM-DD" /></a-form-item>
  <a-form-item field="acquiredOn" :label="labels.acquiredOn"><a-date-picker v-model="form.acquiredOn" show-time /></a-form-item>
  <a-form-item field="display" :label="labels.display"><a-range-picker v-model="form.display" /></a-form-item>
  <a-form-item field="politicalStatus" :label="labels.politicalStatus"><a-select v-model="form.politicalStatus" :options="options.politicalStatus" placeholder="请选择" /></a-form-item>
  <a-form-item field="directions" :label="labels.directions"><a-select v-model="form.directions" multiple :options="options.directions" placeholder="请选择" /></a-form-item>
  <a-form-item field="region" :label="labels.region"><a-cascader v-model="form.region" path-mode :options="options.region" placeholder="请选择" /></a-form-item>
  <a-form-item field="sex" :label="labels.sex"><a-radio-group v-model="form.sex" :options="options.sex" /></a-form-item>
  <a-form-item field="languages" :label="labels.languages"><a-checkbox-group v-model="form.languages" :options="options.languages" /></a-form-item>
  <a-form-item field="address" :label="labels.address"><a-textarea v-model="form.address" /></a-form-item>
  <a-form-item field="years" :label="labels.years"><a-input-number v-model="form.years" :min="0" /></a-form-item>
</a-form>`;

const form = Vue.reactive(startingModel());
form.years ??= undefined;
Vue.createApp({ template, setup: () => ({ form, format: FORMAT, labels: LABELS, options: OPTIONS }) })
  .use(ArcoVue)
  .mount('#form');
window.__model = () => {
  const held = structuredClone(Vue.toRaw(form));
  return {
    ...held,
    birthDate: held.birthDate ?? '',
    acquiredOn: held.acquiredOn ?? '',
    display: held.display ?? [],
    years: held.years ?? null,
  };
};
