// How one notice's draft is held against what a careful person read out of the same text.

/** The fields, in the order of the table, and which of them are dates. */
export const FIELDS = [
  'title',
  'docNumber',
  'year',
  'seniorityCutoff',
  'achievementCutoff',
  'educationCutoff',
  'onlineFrom',
  'onlineTo',
  'paperFrom',
  'paperTo',
  'materials',
  'copies',
  'fees',
  'publicityWorkingDays',
  'contacts',
  'paperCutoff',
  'issuedOn',
  'onlineHour',
  'account',
];
export const DATE_FIELDS = FIELDS.slice(3, 10);

/** One way of writing for names and titles: brackets, quotation marks, blanks and the number of the attachment say nothing. */
const folded = (text) =>
  String(text)
    .normalize('NFKC')
    .replace(/[([〔（]?附件 ?\d{1,2}[)\]〕）]?/g, '')
    .replace(/[\s《》〈〉“”"'()（）〔〕﹝﹞[\]【】、，,。.:：;；…!-]/g, '')
    .replace(/中初级|初级中级|中级初级/g, '初中级');

/** A name is right when one says the other whole and at least seven characters in ten of it. */
function sameName(a, b) {
  const [short, long] = [folded(a), folded(b)].sort((x, y) => x.length - y.length);
  return short === long || (long.includes(short) && short.length >= 0.7 * long.length);
}

/** 高级(副高) and 副高级, 中级职称 and 中级, 高级工程师 and 高级, 论文答辩 and 答辩费 are one; none is that of whoever is left. */
function sameLevel(a, b) {
  const key = (level) => {
    const words = folded(level ?? '');
    if (words.includes('答辩') && !words.includes('评审')) return '答辩';
    const post = words
      .replace(/含技术员$/, '')
      .replace(/^(正高|副高|高|中|初)级(?:专业技术职务|[一-鿿]{0,4}师)/, '$1级');
    const bare = post.replace(/专业技术职务|和|职称|资格|评审费?|费用?|^高级(?=副高|正高)|每人|人|级/g, '');
    return { 工程师: '中', 助理工程师: '初' }[bare] ?? bare;
  };
  return key(a) === key(b);
}

/** A fee by amount and level; where the title alone names the level, without it too: 评审费每人350元. */
function sameFee(want, { value, remarks }) {
  const isSame =
    sameLevel(want.level, value.level) || (remarks.includes('level-from-title') && sameLevel(want.level, null));
  return want.amountYuan === value.yuan && isSame;
}

function scalar(expected, got) {
  if (expected === null && got === null) return [];
  if (expected === null) return [{ verdict: 'invented', expected, got }];
  if (got === null) return [{ verdict: 'missed', expected, got }];
  return [{ verdict: folded(expected) === folded(got) ? 'right' : 'wrong', expected, got }];
}

/** A day must agree to the letter. */
function day(expected, got) {
  return scalar(expected ?? null, got ?? null).map((one) =>
    one.verdict === 'right' && one.expected !== one.got ? { ...one, verdict: 'wrong' } : one,
  );
}

const asked = (expected, field, got) => (field in expected ? scalar(expected[field], got) : []);

function list(expected, got, same, shown = (one) => one) {
  const left = [...got];
  const results = expected.map((want) => {
    const at = left.findIndex((one) => same(want, one));
    if (at === -1) return { verdict: 'missed', expected: shown(want), got: null };
    return { verdict: 'right', expected: shown(want), got: shown(left.splice(at, 1)[0]) };
  });
  return [...results, ...left.map((one) => ({ verdict: 'invented', expected: null, got: shown(one) }))];
}

/** A form whose copies differ by level counts as one a level: 申报表（高级）. */
function byLevel(material) {
  const { name, copies } = material;
  if (copies.length < 2 || copies.some(({ level }) => level === null)) return [material];
  return copies.map((one) => ({ ...material, name: `${name}（${one.level.replace('、', '')}）`, copies: [one] }));
}

const copiesOf = ({ copies }) => copies[0]?.count ?? null;

/** The copies of the materials that both know. */
function copies(expected, got) {
  return expected.flatMap((want) => {
    const one = got.find(({ name }) => sameName(want.name, name));
    return one ? scalar(want.copies ?? null, copiesOf(one)).map((result) => ({ ...result, of: want.name })) : [];
  });
}

const digits = (text) => String(text).replace(/\D/g, '');
/** Telephones by their digits, the rest by name. */
function sameContact(a, b) {
  const number = (text) => /^[\d\s()（）—-]{7,}$/.test(text);
  return number(a) && number(b) ? digits(a) === digits(b) : sameName(a, b);
}

/** What became of each field: an array of verdicts, so that lists count by their items. */
export function scored(expected, draft) {
  const value = (fact) => fact?.value ?? null;
  const { cutoffs, windows, contacts } = draft;
  const materials = draft.materials.flatMap((one) => byLevel(one.value));
  const online = value(windows.online);
  const paper = value(windows.paper);
  const people = [contacts.people, contacts.phones, contacts.emails, contacts.addresses].flat().map(value);
  const feeText = ({ value, level = value?.level, amountYuan = value?.yuan }) => `${level ?? ''} ${amountYuan}`;
  return {
    title: scalar(expected.title, value(draft.title)),
    docNumber: scalar(expected.docNumber, value(draft.documentNumber)),
    year: scalar(expected.year, value(draft.batchYear)),
    seniorityCutoff: day(expected.seniorityCutoff, value(cutoffs.seniority)),
    achievementCutoff: day(expected.achievementCutoff, value(cutoffs.achievement)),
    educationCutoff: day(expected.educationCutoff, value(cutoffs.education)),
    onlineFrom: day(expected.onlineWindow?.from, online?.from),
    onlineTo: day(expected.onlineWindow?.to, online?.to),
    paperFrom: day(expected.paperWindow?.from, paper?.from),
    paperTo: day(expected.paperWindow?.to, paper?.to),
    materials: list(
      expected.materials,
      materials,
      (a, b) => sameName(a.name, b.name),
      ({ name }) => name,
    ),
    copies: copies(expected.materials, materials),
    fees: list(expected.fees, draft.fees, sameFee, feeText),
    publicityWorkingDays: scalar(expected.publicityWorkingDays, value(draft.displayWorkingDays)),
    contacts: list(expected.contacts, people, sameContact),
    // What only some folders say: nothing is asked where it is not named.
    paperCutoff: asked(expected, 'paperCutoff', value(cutoffs.paper)),
    issuedOn: asked(expected, 'issuedOn', value(draft.issuedOn)),
    onlineHour: asked(expected, 'onlineHour', online?.toHour ?? null),
    account: asked(expected, 'account', value(draft.account.number)),
  };
}
