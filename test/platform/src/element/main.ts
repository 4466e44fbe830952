import ElementUI from 'element-ui';
import 'element-ui/lib/theme-chalk/index.css';
import Vue from 'vue';
import { loadDeclaration, type Shown } from '../declaration';
import { isDriven, query } from '../hall';
import { AFTER, BEFORE, CLOSED, LATE_MS } from '../parts';
import { press } from '../presses';
import { type Section, UPLOADS } from '../sections';
import { HallItems } from './control';
import { HallCards, HallDialogTable, HallTable } from './entries';
import './style.css';

/** The content of a section. */
const HallSection = {
  components: { HallItems, HallCards, HallTable, HallDialogTable },
  props: { section: Object, shown: Object },
  template: `
    <hall-items v-if="section.layout === 'items'" :fields="section.fields" :row="shown[section.prefix]" :place="section.prefix"
      :named="section.prefix === 'jbxx' || section.prefix === 'sbxx'" />
    <hall-cards v-else-if="section.layout === 'cards'" :section="section" :rows="shown[section.prefix]" />
    <hall-table v-else-if="section.layout === 'table'" :section="section" :rows="shown[section.prefix]" />
    <hall-dialog-table v-else :section="section" :rows="shown[section.prefix]" />`,
};

const PANEL = `
  <el-card shadow="never">
    <div slot="header"><span>{{ section.heading }}</span></div>
    <div v-if="section.appears === 'late' && !late" v-loading="true" class="waiting"></div>
    <hall-section v-else :section="section" :shown="shown" />
  </el-card>`;

const HallPanel = {
  components: { HallSection },
  props: { section: Object, shown: Object, late: Boolean },
  template: PANEL,
};

/** The applicant's form. */
function formOf(shown: Shown) {
  return {
    components: { HallPanel, HallSection },
    data: () => ({
      shown,
      before: BEFORE,
      closed: CLOSED,
      after: AFTER,
      uploads: UPLOADS,
      open: [] as string[],
      seen: [] as string[],
      late: false,
      promise: false,
    }),
    mounted(this: { late: boolean }) {
      setTimeout(() => {
        this.late = true;
      }, LATE_MS);
    },
    methods: {
      press,
      /** What was opened once stays in the document. */
      isSeen(this: { seen: string[] }, section: Section) {
        return this.seen.includes(section.prefix);
      },
    },
    watch: {
      open(this: { seen: string[] }, open: string[]) {
        this.seen = [...new Set([...this.seen, ...open])];
      },
    },
    template: `
      <el-form class="hall" label-width="150px" size="small">
        <h2>专业技术资格评审申报</h2>
        <hall-panel v-for="section in before" :key="section.prefix" :section="section" :shown="shown" :late="late" />
        <el-collapse v-model="open">
          <el-collapse-item v-for="section in closed" :key="section.prefix" :title="section.heading" :name="section.prefix">
            <hall-section v-if="isSeen(section)" :section="section" :shown="shown" />
          </el-collapse-item>
        </el-collapse>
        <hall-panel v-for="section in after" :key="section.prefix" :section="section" :shown="shown" :late="late" />
        <el-card shadow="never">
          <div slot="header"><span>附件材料</span></div>
          <el-form-item v-for="label in uploads" :key="label" :label="label">
            <el-upload action="/web/api/upload" multiple><el-button size="small">上传</el-button></el-upload>
          </el-form-item>
        </el-card>
        <el-card shadow="never">
          <el-checkbox v-model="promise">本人承诺所填内容真实有效</el-checkbox>
          <p><el-button @click="press('save')">暂存</el-button>
            <el-button type="primary" @click="press('submit')">确认提交</el-button></p>
        </el-card>
      </el-form>`,
  };
}

Vue.config.productionTip = false;
Vue.use(ElementUI);
document.title = '职称申报';
if (!isDriven) void loadDeclaration(query).then((shown) => new Vue(formOf(shown)).$mount('#root'));
