/**
 * The libraries that pages are made with, by the name of their page: which files of the installed packages it loads, in order.
 * `platform/` are the packages of the practice platform, which are not installed a second time. `without` are the fields that the
 * library has no control for; `shown` is what it shows in a way of its own, and `oneField` are the ranges whose two dates
 * stand in one field: while that is empty its label tells no meaning. `led` are those that are not filled: the user is led there.
 */
export const LIBRARIES = {
  native: {
    title: '原生控件',
    without: ['region'],
    shown: { acquiredOn: '2018-12-31 09:30' },
    scripts: [],
    styles: [],
  },
  antd: {
    title: 'Ant Design 5',
    scripts: [
      'platform/react/umd/react.production.min.js',
      'platform/react-dom/umd/react-dom.production.min.js',
      'platform/dayjs/dayjs.min.js',
      'platform/antd/dist/antd-with-locales.min.js',
    ],
    styles: ['platform/antd/dist/reset.css'],
  },
  'element-ui': {
    title: 'Element UI',
    scripts: ['platform/vue/dist/vue.min.js', 'platform/element-ui/lib/index.js'],
    styles: ['platform/element-ui/lib/theme-chalk/index.css'],
  },
  'element-plus': {
    title: 'Element Plus',
    scripts: [
      'vue/dist/vue.global.prod.js',
      'element-plus/dist/index.full.min.js',
      'element-plus/dist/locale/zh-cn.min.js',
    ],
    styles: ['element-plus/dist/index.css'],
  },
  'ant-design-vue': {
    title: 'Ant Design Vue 4',
    scripts: [
      'vue/dist/vue.global.prod.js',
      'dayjs/dayjs.min.js',
      ...[
        'customParseFormat',
        'weekday',
        'localeData',
        'weekOfYear',
        'weekYear',
        'advancedFormat',
        'quarterOfYear',
      ].map((plugin) => `dayjs/plugin/${plugin}.js`),
      'ant-design-vue/dist/antd-with-locales.min.js',
    ],
    styles: ['ant-design-vue/dist/reset.css'],
  },
  arco: {
    title: 'Arco Design Vue',
    scripts: ['vue/dist/vue.global.prod.js', '@arco-design/web-vue/dist/arco-vue.min.js'],
    styles: ['@arco-design/web-vue/dist/arco.min.css'],
  },
  tdesign: {
    title: 'TDesign Vue Next',
    scripts: ['vue/dist/vue.global.prod.js', 'tdesign-vue-next/dist/tdesign.min.js'],
    styles: ['tdesign-vue-next/dist/tdesign.min.css'],
  },
  iview: {
    title: 'View UI',
    oneField: ['display'],
    scripts: ['platform/vue/dist/vue.min.js', 'view-design/dist/iview.min.js'],
    styles: ['view-design/dist/styles/iview.css'],
  },
  layui: {
    title: 'Layui',
    oneField: ['display'],
    without: ['directions', 'region'],
    scripts: ['layui/dist/layui.js'],
    styles: ['layui/dist/css/layui.css'],
  },
  bootstrap: {
    title: 'bootstrap-datepicker',
    without: ['region'],
    scripts: [
      'jquery/dist/jquery.min.js',
      'platform/bootstrap/dist/js/bootstrap.min.js',
      'bootstrap-datepicker/dist/js/bootstrap-datepicker.min.js',
      'bootstrap-datepicker/dist/locales/bootstrap-datepicker.zh-CN.min.js',
    ],
    styles: [
      'platform/bootstrap/dist/css/bootstrap.min.css',
      'bootstrap-datepicker/dist/css/bootstrap-datepicker3.min.css',
    ],
  },
  flatpickr: {
    title: 'flatpickr',
    oneField: ['display'],
    // Its field can be set by its calendar alone.
    led: ['acquiredOn'],
    without: ['region'],
    scripts: ['flatpickr/dist/flatpickr.min.js', 'flatpickr/dist/l10n/zh.js'],
    styles: ['flatpickr/dist/flatpickr.min.css'],
  },
  vant: {
    title: 'Vant',
    oneField: ['display'],
    // A popup of the page sets them, and nothing takes them back.
    led: ['birthDate', 'acquiredOn', 'politicalStatus', 'region'],
    scripts: ['vue/dist/vue.global.prod.js', 'vant/lib/vant.min.js'],
    styles: ['vant/lib/index.css'],
  },
  'ui-bootstrap': {
    title: 'ui-bootstrap',
    without: ['region'],
    scripts: [
      'platform/angular/angular.min.js',
      'platform/angular-i18n/angular-locale_zh-cn.js',
      'platform/angular-ui-bootstrap/dist/ui-bootstrap-tpls.js',
    ],
    styles: ['platform/bootstrap/dist/css/bootstrap.min.css'],
  },
  easyui: {
    title: 'EasyUI 的结构',
    shown: { region: '崇川区' },
    led: ['birthDate', 'acquiredOn', 'display', 'politicalStatus', 'region'],
    scripts: [],
    styles: [],
  },
  my97: { title: 'My97 的结构', without: ['region'], scripts: [], styles: [] },
};
