import { FORMAT, LABELS, OPTIONS, startingModel } from '../fields.js';

const { TDesign, Vue } = window;

const template = `<t-form :data="form" :label-width="120">
  <t-form-item :label="labels.name" name="name"><t-input v-model="form.name" /></t-form-item>
  <t-form-item :label="labels.birthDate" name="birthDate"><t-date-picker v-model="form.birthDate" :format="format" value-type="YYYY-MM-DD" allow-input clearable /></t-form-item>
  <t-form-item :label="labels.acquiredOn" name="acquiredOn"><t-date-picker v-model="form.acquiredOn" enable-time-picker allow-input /></t-form-item>
  <t-form-item :label="labels.display" name="display"><t-date-range-picker v-model="form.display" allow-input /></t-form-item>
  <t-form-item :label="labels.politicalStatus" name="politicalStatus"><t-select v-model="form.politicalStatus" :options="options.politicalStatus" placeholder="请选择" /></t-form-item>
  <t-form-item :label="labels.directions" name="directions"><t-select v-model="form.directions" multiple filterable :options="options.directions" placeholder="请选择" /></t-form-item>
  <t-form-item :label="labels.region" name="region"><t-cascader v-model="form.region" value-type="full" :options="options.region" placeholder="请选择" /></t-form-item>
  <t-form-item :label="labels.sex" name="sex"><t-radio-group v-model="form.sex" :options="options.sex" /></t-form-item>
  <t-form-item :label="labels.languages" name="languages"><t-checkbox-group v-model="form.languages" :options="options.languages" /></t-form-item>
  <t-form-item :label="labels.address" name="address"><t-textarea v-model="form.address" /></t-form-item>
  <t-form-item :label="labels.years" name="years"><t-input-number v-model="form.years" :min="0" /></t-form-item>
</t-form>`;

const form = Vue.reactive(startingModel());
form.years ??= undefined;
Vue.createApp({ template, setup: () => ({ form, format: FORMAT, labels: LABELS, options: OPTIONS }) })
  .use(TDesign)
  .mount('#form');
window.__model = () => ({ ...structuredClone(Vue.toRaw(form)), years: form.years ?? null });
