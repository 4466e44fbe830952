// The fields of every page: used by the pages themselves and by the tests that read them.

const options = (...pairs) => pairs.map(([value, label]) => ({ value, label }));

/** What can be chosen; the page's model holds the code, the user sees the word. */
export const OPTIONS = {
  politicalStatus: options(['01', '中共党员'], ['03', '共青团员'], ['13', '群众']),
  directions: options(['1', '网络安全'], ['2', '数据安全'], ['3', '人工智能']),
  sex: options(['1', '男'], ['2', '女']),
  languages: options(['en', '英语'], ['ja', '日语'], ['de', '德语']),
  region: [
    {
      value: '320000',
      label: '江苏省',
      children: [
        {
          value: '320600',
          label: '南通市',
          children: options(['320602', '崇川区'], ['320612', '通州区']),
        },
      ],
    },
  ],
};

/** The name of each field on the page, what it means, and what its control is. A label for two dates is that of two values. */
export const FIELDS = {
  name: { label: '姓名', meaning: 'person.name', kind: 'text' },
  birthDate: { label: '出生日期', meaning: 'person.birthDate', kind: 'date' },
  acquiredOn: { label: '资格取得时间', meaning: 'title.acquiredOn', kind: 'date' },
  display: { label: '公示时间', meaning: ['display.from', 'display.to'], kind: 'date' },
  politicalStatus: { label: '政治面貌', meaning: 'person.politicalStatus', kind: 'picker' },
  directions: { label: '研究方向', meaning: null, kind: 'picker' },
  region: { label: '所属行政区划', meaning: 'person.region', kind: 'picker' },
  sex: { label: '性别', meaning: 'person.sex', kind: 'radio' },
  languages: { label: '外语语种', meaning: null, kind: 'checkbox' },
  address: { label: '通讯地址', meaning: 'person.address', kind: 'text' },
  years: { label: '专业工作年限', meaning: 'work.specialtyYears', kind: 'number' },
};

/** The labels by themselves, for the pages. */
export const LABELS = Object.fromEntries(Object.entries(FIELDS).map(([key, { label }]) => [key, label]));

/** Stands on every page as text. Made by the rule for such numbers, of an area that there is none of. */
export const ID_NUMBER = '999999198803150024';

/** What the model of a page holds when it is opened. */
export const HELD = {
  name: '江映雪',
  birthDate: '1988-03-15',
  acquiredOn: '2018-12-31 09:30:00',
  display: ['2023-03-01', '2023-03-07'],
  politicalStatus: '13',
  directions: ['1', '2'],
  region: ['320000', '320600', '320602'],
  sex: '2',
  languages: ['en', 'ja'],
  address: '南通市崇川区青年东路 1 号',
  years: 8,
};

/** What it holds when it is opened with `?empty`. */
export const NOTHING = {
  name: '',
  birthDate: '',
  acquiredOn: '',
  display: [],
  politicalStatus: '',
  directions: [],
  region: [],
  sex: '',
  languages: [],
  address: '',
  years: null,
};

/** The same as the user sees it. */
export const SHOWN = {
  ...HELD,
  politicalStatus: '群众',
  directions: '网络安全、数据安全',
  region: '江苏省/南通市/崇川区',
  sex: '女',
  languages: '英语、日语',
  years: '8',
};

const asked = new URLSearchParams(typeof location === 'undefined' ? '' : location.search);

/** How the calendar of 出生日期 writes a date: `?format=YYYY/MM/DD`. In the letters of Vue 2's libraries, and of jQuery's. */
export const FORMAT = asked.get('format') ?? 'YYYY-MM-DD';
export const FORMAT_SMALL = FORMAT.replaceAll('Y', 'y').replaceAll('D', 'd');
export const FORMAT_JQUERY = FORMAT.toLowerCase();

/** A day written in that way, and back; what is none is given back as it is. */
export const written = (day) => {
  const [year, month, date] = day.split('-');
  return date === undefined ? day : FORMAT.replace('YYYY', year).replace('MM', month).replace('DD', date);
};
export const isoOf = (text) => (text ?? '').replace(/^(\d{4})\D(\d\d)\D(\d\d)\D?$/, '$1-$2-$3');

/** With `?missing` the word that is wanted is not among the choices. */
if (asked.has('missing')) OPTIONS.politicalStatus = OPTIONS.politicalStatus.filter(({ label }) => label !== '群众');

/** A copy of what this page is to start with: with `?blank` the name alone. In a browser alone. */
export function startingModel() {
  return structuredClone(asked.has('empty') ? NOTHING : asked.has('blank') ? { ...NOTHING, name: HELD.name } : HELD);
}
