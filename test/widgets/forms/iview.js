import { FORMAT_SMALL, isoOf, LABELS, OPTIONS, startingModel, written } from '../fields.js';

const { Vue } = window;

const template = `<i-form :model="form" :label-width="120">
  <form-item :label="labels.name"><i-input v-model="form.name" /></form-item>
  <form-item :label="labels.birthDate"><date-picker :value="form.birthDate" type="date" :format="format" placeholder="选择日期" @on-change="form.birthDate = $event" /></form-item>
  <form-item :label="labels.acquiredOn"><date-picker :value="form.acquiredOn" type="datetime" placeholder="选择时间" @on-change="form.acquiredOn = $event" /></form-item>
  <form-item :label="labels.display"><date-picker :value="form.display" type="daterange" placeholder="选择起止日期" @on-change="form.display = $event" /></form-item>
  <form-item :label="labels.politicalStatus"><i-select v-model="form.politicalStatus"><i-option v-for="one in options.politicalStatus" :key="one.value" :value="one.value">{{ one.label }}</i-option></i-select></form-item>
  <form-item :label="labels.directions"><i-select v-model="form.directions" multiple filterable><i-option v-for="one in options.directions" :key="one.value" :value="one.value">{{ one.label }}</i-option></i-select></form-item>
  <form-item :label="labels.region"><cascader v-model="form.region" :data="options.region" /></form-item>
  <form-item :label="labels.sex"><radio-group v-model="form.sex"><radio v-for="one in options.sex" :key="one.value" :label="one.value">{{ one.label }}</radio></radio-group></form-item>
  <form-item :label="labels.languages"><checkbox-group v-model="form.languages"><checkbox v-for="one in options.languages" :key="one.value" :label="one.value">{{ one.label }}</checkbox></checkbox-group></form-item>
  <form-item :label="labels.address"><i-input v-model="form.address" type="textarea" /></form-item>
  <form-item :label="labels.years"><input-number v-model="form.years" :min="0" /></form-item>
</i-form>`;

const form = startingModel();
form.birthDate = written(form.birthDate);
new Vue({ el: '#form', template, data: { form, format: FORMAT_SMALL, labels: LABELS, options: OPTIONS } });
window.__model = () => {
  const { display, ...held } = JSON.parse(JSON.stringify(form));
  return { ...held, birthDate: isoOf(held.birthDate), display: display.filter(Boolean) };
};
