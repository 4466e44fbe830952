import type Vue from 'vue';
import { DATE_FORMS, type DateKind, fitsCalendar, isDateKind } from '../calendar';
import { REGION_TREE } from '../regions';
import type { Field } from '../sections';
import { component } from './component';

/** How Element UI writes the kinds of its calendar. */
const PICKERS: Record<DateKind, { type: string; form: string }> = {
  day: { type: 'date', form: 'yyyy-MM-dd' },
  month: { type: 'month', form: 'yyyy-MM' },
  year: { type: 'year', form: 'yyyy' },
};

/** A stored text that a number field cannot hold stays a text field. */
const isNumber = (text: string) => /^(?:\d{1,9})?$/.test(text);

/** The control of a field; its row keeps text, whatever the control. */
export const HallControl = component({
  props: { field: Object, value: String, name: String },
  data(this: { field: Field; value: string }) {
    const { control } = this.field;
    const text = this.value ?? '';
    const fits = isDateKind(control) ? fitsCalendar(control, text) : control !== 'number' || isNumber(text);
    return {
      kind: fits ? control : 'text',
      picker: isDateKind(control) ? { ...PICKERS[control], ...{ pattern: DATE_FORMS[control].pattern } } : null,
      regions: REGION_TREE,
      number: control === 'number' && fits && text !== '' ? Number(text) : undefined,
    };
  },
  computed: {
    path(this: { value?: string }) {
      return this.value ? this.value.split('/') : [];
    },
  },
  methods: {
    put(this: Vue, value: unknown) {
      this.$emit('input', String(value ?? ''));
    },
    suggest(this: { field: Field }, word: string, show: (found: { value: string }[]) => void) {
      const found = (this.field.options ?? []).filter((option) => option.includes(word ?? ''));
      show(found.map((value) => ({ value })));
    },
  },
  template: `
    <el-date-picker v-if="picker && kind !== 'text'" :type="picker.type" :format="picker.form" :value-format="picker.form"
      :value="value" placeholder="选择日期" @input="put" />
    <el-select v-else-if="kind === 'select' || kind === 'search'" :value="value" :filterable="kind === 'search'" clearable
      placeholder="请选择" :name="name" @input="put">
      <el-option v-for="option in field.options" :key="option" :label="option" :value="option" />
    </el-select>
    <el-radio-group v-else-if="kind === 'radio'" :value="value" @input="put">
      <el-radio v-for="option in field.options" :key="option" :label="option">{{ option }}</el-radio>
    </el-radio-group>
    <el-cascader v-else-if="kind === 'region'" :value="path" :options="regions" clearable @input="put(($event || []).join('/'))" />
    <el-autocomplete v-else-if="kind === 'suggest'" :value="value" :fetch-suggestions="suggest" @input="put" />
    <el-input-number v-else-if="kind === 'number'" v-model="number" :min="0" controls-position="right" @change="put" />
    <el-input v-else :value="value" :type="kind === 'area' ? 'textarea' : 'text'" :readonly="kind === 'fixed'" :name="name" @input="put" />`,
});

/** Fields with their labels, three to a line. */
export const HallItems = component({
  components: { HallControl },
  props: { fields: Array, row: Object, place: String, named: Boolean },
  methods: {
    nameOf(this: { named: boolean }, field: Field) {
      return this.named && !field.code.startsWith('xh') ? field.code : undefined;
    },
  },
  template: `
    <el-row :gutter="16">
      <el-col v-for="field in fields" :key="field.code" :span="8">
        <el-form-item :label="field.label + '：'" :prop="place + '.' + field.code" :required="field.required">
          <hall-control v-model="row[field.code]" :field="field" :name="nameOf(field)" />
        </el-form-item>
      </el-col>
    </el-row>`,
});
