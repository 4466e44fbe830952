import { LABELS, OPTIONS, startingModel } from '../fields.js';

const { vant, Vue } = window;

// In Vant a field shows what a popup of its own chose: the page joins the two, as its guide does.
const template = `<van-form><van-cell-group>
  <van-field v-model="form.name" :label="labels.name" />
  <van-field :model-value="form.birthDate" :label="labels.birthDate" is-link readonly placeholder="点击选择日期" @click="open = 'birthDate'" />
  <van-field :model-value="form.acquiredOn" :label="labels.acquiredOn" is-link readonly placeholder="点击选择时间" @click="open = 'acquiredOn'" />
  <van-field :model-value="form.display.join(' 至 ')" :label="labels.display" is-link readonly placeholder="点击选择起止日期" @click="open = 'display'" />
  <van-field :model-value="words('politicalStatus', form.politicalStatus)" :label="labels.politicalStatus" is-link readonly placeholder="点击选择" @click="open = 'politicalStatus'" />
  <van-field :label="labels.directions"><template #input><van-checkbox-group v-model="form.directions" direction="horizontal"><van-checkbox v-for="one in options.directions" :key="one.value" :name="one.value" shape="square">{{ one.label }}</van-checkbox></van-checkbox-group></template></van-field>
  <van-field :model-value="path" :label="labels.region" is-link readonly placeholder="点击选择" @click="open = 'region'" />
  <van-field :label="labels.sex"><template #input><van-radio-group v-model="form.sex" direction="horizontal"><van-radio v-for="one in options.sex" :key="one.value" :name="one.value">{{ one.label }}</van-radio></van-radio-group></template></van-field>
  <van-field :label="labels.languages"><template #input><van-checkbox-group v-model="form.languages" direction="horizontal"><van-checkbox v-for="one in options.languages" :key="one.value" :name="one.value" shape="square">{{ one.label }}</van-checkbox></van-checkbox-group></template></van-field>
  <van-field v-model="form.address" :label="labels.address" type="textarea" />
  <van-field :label="labels.years"><template #input><van-stepper v-model="form.years" allow-empty :default-value="form.years ?? ''" min="0" /></template></van-field>
</van-cell-group></van-form>
<van-popup :show="open === 'birthDate'" position="bottom" @click-overlay="open = ''"><van-date-picker :model-value="form.birthDate ? form.birthDate.split('-') : undefined" :min-date="first" :max-date="last" @confirm="form.birthDate = $event.selectedValues.join('-'); open = ''" @cancel="open = ''" /></van-popup>
<van-popup :show="open === 'acquiredOn'" position="bottom" @click-overlay="open = ''"><van-date-picker :min-date="first" :max-date="last" @confirm="form.acquiredOn = $event.selectedValues.join('-') + ' 00:00:00'; open = ''" @cancel="open = ''" /></van-popup>
<van-calendar :show="open === 'display'" type="range" :min-date="first" :max-date="last" :default-date="null" @update:show="open = $event ? 'display' : ''" @confirm="form.display = $event.map(day); open = ''" />
<van-popup :show="open === 'politicalStatus'" position="bottom" @click-overlay="open = ''"><van-picker :columns="columns" @confirm="form.politicalStatus = $event.selectedValues[0]; open = ''" @cancel="open = ''" /></van-popup>
<van-popup :show="open === 'region'" position="bottom" @click-overlay="open = ''"><van-cascader v-model="last3" :options="regions" @finish="form.region = $event.selectedOptions.map((one) => one.value); open = ''" @close="open = ''" /></van-popup>`;

const form = Vue.reactive(startingModel());
const named = (list) =>
  list.map(({ value, label, children }) => ({ value, text: label, ...(children && { children: named(children) }) }));
const words = (key, value) => OPTIONS[key].find((one) => one.value === value)?.label ?? '';
const two = (number) => String(number).padStart(2, '0');
const day = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

Vue.createApp({
  template,
  setup() {
    const path = Vue.computed(() => {
      let level = OPTIONS.region;
      const found = form.region.map((code) => {
        const one = level.find(({ value }) => value === code);
        level = one.children ?? [];
        return one.label;
      });
      return found.join('/');
    });
    const last3 = Vue.computed(() => form.region.at(-1));
    return {
      form,
      path,
      last3,
      words,
      day,
      labels: LABELS,
      options: OPTIONS,
      open: Vue.ref(''),
      columns: named(OPTIONS.politicalStatus),
      regions: named(OPTIONS.region),
      first: new Date(1960, 0, 1),
      last: new Date(2023, 11, 31),
    };
  },
})
  .use(vant)
  .mount('#form');
window.__model = () => {
  const held = structuredClone(Vue.toRaw(form));
  return { ...held, years: held.years === null || held.years === '' ? null : Number(held.years) };
};
