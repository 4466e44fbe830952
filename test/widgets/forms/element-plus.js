import { FORMAT, LABELS, OPTIONS, startingModel } from '../fields.js';

const { ElementPlus, ElementPlusLocaleZhCn, Vue } = window;

const template = `<el-form :model="form" label-width="120px">
  <el-form-item :label="labels.name"><el-input v-model="form.name" /></el-form-item>
  <el-form-item :label="labels.birthDate"><el-date-picker v-model="form.birthDate" :format="format" value-format="YYYY-MM-DD" placeholder="选择日期" /></el-form-item>
  <el-form-item :label="labels.acquiredOn"><el-date-picker v-model="form.acquiredOn" type="datetime" value-format="YYYY-MM-DD HH:mm:ss" placeholder="选择时间" /></el-form-item>
  <el-form-item :label="labels.display"><el-date-picker v-model="form.display" type="daterange" value-format="YYYY-MM-DD" start-placeholder="开始日期" end-placeholder="结束日期" /></el-form-item>
  <el-form-item :label="labels.politicalStatus"><el-select v-model="form.politicalStatus" placeholder="请选择"><el-option v-for="one in options.politicalStatus" :key="one.value" v-bind="one" /></el-select></el-form-item>
  <el-form-item :label="labels.directions"><el-select v-model="form.directions" multiple filterable placeholder="请选择"><el-option v-for="one in options.directions" :key="one.value" v-bind="one" /></el-select></el-form-item>
  <el-form-item :label="labels.region"><el-cascader v-model="form.region" :options="options.region" placeholder="请选择" /></el-form-item>
  <el-form-item :label="labels.sex"><el-radio-group v-model="form.sex"><el-radio v-for="one in options.sex" :key="one.value" :value="one.value">{{ one.label }}</el-radio></el-radio-group></el-form-item>
  <el-form-item :label="labels.languages"><el-checkbox-group v-model="form.languages"><el-checkbox v-for="one in options.languages" :key="one.value" v-bind="one" /></el-checkbox-group></el-form-item>
  <el-form-item :label="labels.address"><el-input v-model="form.address" type="textarea" /></el-form-item>
  <el-form-item :label="labels.years"><el-input-number v-model="form.years" :min="0" /></el-form-item>
</el-form>`;

const form = Vue.reactive(startingModel());
Vue.createApp({ template, setup: () => ({ form, format: FORMAT, labels: LABELS, options: OPTIONS }) })
  .use(ElementPlus, { locale: ElementPlusLocaleZhCn })
  .mount('#form');
window.__model = () => structuredClone(Vue.toRaw(form));
