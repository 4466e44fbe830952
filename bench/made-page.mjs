// The pages that bench/page.mjs measures. Each function runs in the page and gives back how many elements it made.

/** One flat form in the manner of the platform, and plain elements behind it. */
export function flat({ fields, elements }) {
  const labels = ['姓名', '工作单位', '毕业院校', '所学专业', '毕业时间', '取得时间', '联系电话', '项目名称'];
  const form = document.createElement('form');
  for (let n = 0; n < fields; n++) {
    const item = document.createElement('div');
    item.className = 'ant-form-item';
    item.innerHTML = `<div class="ant-form-item-label"><label for="f${n}">${labels[n % labels.length]}</label></div><div><input id="f${n}" value="2022-0${(n % 9) + 1}"></div>`;
    form.append(item);
  }
  document.body.replaceChildren(form);
  const rest = document.createElement('div');
  const missing = elements - document.querySelectorAll('*').length;
  rest.innerHTML = '<p><span>通知</span><b>正文</b></p>'.repeat(Math.max(0, Math.round(missing / 3)));
  document.body.append(rest);
  return document.querySelectorAll('*').length;
}

/** A form of sections in the midst of a busy page: menus, notices and tables of text before it, beside its sections and behind it. */
export function around({ fields, elements }) {
  const labels = ['起止时间', '工作单位', '毕业院校', '所学专业', '毕业时间', '取得时间', '证书编号', '项目名称'];
  const titles = [
    '基本信息',
    '学历学位信息',
    '工作经历',
    '现任专业技术资格',
    '工作业绩',
    '论文著作',
    '获奖情况',
    '继续教育',
  ];
  const table = (rows) =>
    `<div class="el-table el-table--fit"><div class="el-table__body-wrapper"><table class="el-table__body"><thead><tr><th class="is-leaf"><div class="cell">序号</div></th><th class="is-leaf"><div class="cell">通知</div></th><th class="is-leaf"><div class="cell">发布机构</div></th></tr></thead><tbody>${'<tr class="el-table__row"><td class="el-table_1_column_1"><div class="cell">1</div></td><td class="el-table_1_column_2"><div class="cell"><a href="#">关于评审工作的通知</a></div></td><td class="el-table_1_column_3"><div class="cell">职称办</div></td></tr>'.repeat(rows)}</tbody></table></div></div>`;
  const notice =
    '<div class="list-item"><h4 class="item-title"><a href="#">通知</a></h4><p class="text">正文<b>重要</b><i class="icon"></i></p><span class="date">2023-03-31</span></div>';
  const field = (n) =>
    `<div class="el-col el-col-12"><div class="el-form-item is-required"><label for="f${n}" class="el-form-item__label">${labels[n % labels.length]}</label><div class="el-form-item__content"><div class="el-input"><input id="f${n}" class="el-input__inner" value="2022-0${(n % 9) + 1}"></div></div></div></div>`;
  const perSection = 10;
  const sections = Math.ceil(fields / perSection);
  const size = (html) => {
    const box = document.createElement('div');
    box.innerHTML = html;
    return box.querySelectorAll('*').length;
  };
  const left = elements - fields * 5 - sections * 4;
  // A third in tables before the form, a third in notices around it, a third in tables between its sections and behind it.
  const rows = Math.floor(left / 3 / (size(table(2)) - size(table(1))));
  const notices = Math.floor(left / 3 / size(notice));
  const between = Math.floor(rows / 2 / sections);
  const section = (at) =>
    `<div class="el-card"><div class="el-card__header"><span>${titles[at % titles.length]}</span></div><div class="el-card__body"><div class="el-row">${Array.from({ length: Math.min(perSection, fields - at * perSection) }, (_, n) => field(at * perSection + n)).join('')}</div></div></div>${table(between)}`;
  document.body.innerHTML = `<div id="app"><div class="header"><div class="nav"><ul>${'<li class="nav-item"><a href="#">首页</a></li>'.repeat(20)}</ul></div></div><div class="layout"><div class="sidebar">${notice.repeat(Math.floor(notices / 2))}</div><div class="main"><h2>职称申报</h2><div class="tips">${notice.repeat(Math.floor(notices / 2))}</div>${table(rows)}<form class="el-form">${Array.from({ length: sections }, (_, at) => section(at)).join('')}</form>${table(Math.floor(rows / 2))}</div></div></div>`;
  return document.querySelectorAll('*').length;
}
