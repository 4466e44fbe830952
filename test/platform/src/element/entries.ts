import type { Row } from '../declaration';
import type { Section } from '../sections';
import { component } from './component';
import { HallControl, HallItems } from './control';

/** A row of which every field can be watched. */
const emptyRow = ({ fields }: Section): Row => Object.fromEntries(fields.map(({ code }) => [code, '']));

interface Entries {
  section: Section;
  rows: Row[];
}

const add = {
  add(this: Entries) {
    this.rows.push(emptyRow(this.section));
  },
};

/** Entries as a card each. */
export const HallCards = component({
  components: { HallItems },
  props: { section: Object, rows: Array },
  methods: add,
  template: `
    <div>
      <el-card v-for="(row, index) in rows" :key="index" shadow="never" class="entry">
        <div slot="header"><span>{{ section.heading }} {{ index + 1 }}</span>
          <el-button type="text" class="right" @click="rows.splice(index, 1)">删除</el-button></div>
        <hall-items :fields="section.fields" :row="row" :place="section.prefix + '.' + index" />
      </el-card>
      <el-button class="add" @click="add">新增{{ section.heading }}</el-button>
    </div>`,
});

/** Entries as a table row each. The column of acts stands still, for which Element UI draws the whole table once more. */
export const HallTable = component({
  components: { HallControl },
  props: { section: Object, rows: Array },
  methods: add,
  template: `
    <div>
      <el-table :data="rows" border size="small">
        <el-table-column type="index" label="序号" width="56" />
        <el-table-column v-for="field in section.fields" :key="field.code" :label="field.label" min-width="190">
          <template slot-scope="{ row, $index }">
            <el-form-item label-width="0" :prop="section.prefix + '.' + $index + '.' + field.code">
              <hall-control v-model="row[field.code]" :field="field" />
            </el-form-item>
          </template>
        </el-table-column>
        <el-table-column label="操作" width="72" fixed="right">
          <template slot-scope="{ $index }"><el-button type="text" @click="rows.splice($index, 1)">删除</el-button></template>
        </el-table-column>
      </el-table>
      <el-button class="add" @click="add">新增{{ section.heading }}</el-button>
    </div>`,
});

/** Entries as a table of text; they are added and changed in a dialog. */
export const HallDialogTable = component({
  components: { HallItems },
  props: { section: Object, rows: Array },
  data: () => ({ shown: false, at: 0, draft: {} }),
  methods: {
    edit(this: Entries & { shown: boolean; at: number; draft: Row }, at: number) {
      this.at = at;
      this.draft = { ...(this.rows[at] ?? emptyRow(this.section)) };
      this.shown = true;
    },
    keep(this: Entries & { shown: boolean; at: number; draft: Row }) {
      this.rows.splice(this.at, 1, this.draft);
      this.shown = false;
    },
  },
  template: `
    <div>
      <el-table :data="rows" border size="small">
        <el-table-column type="index" label="序号" width="56" />
        <el-table-column v-for="field in section.fields" :key="field.code" :label="field.label" :prop="field.code" />
        <el-table-column label="操作" width="130">
          <template slot-scope="{ $index }">
            <el-button type="text" @click="edit($index)">编辑</el-button>
            <el-button type="text" @click="rows.splice($index, 1)">删除</el-button>
          </template>
        </el-table-column>
      </el-table>
      <el-button class="add" @click="edit(rows.length)">新增{{ section.heading }}</el-button>
      <el-dialog :title="(at === rows.length ? '新增' : '编辑') + section.heading" :visible.sync="shown" width="900px" append-to-body>
        <el-form label-width="110px"><hall-items v-if="shown" :fields="section.fields" :row="draft" :place="section.prefix" /></el-form>
        <div slot="footer"><el-button @click="shown = false">取消</el-button><el-button type="primary" @click="keep">确定</el-button></div>
      </el-dialog>
    </div>`,
});
