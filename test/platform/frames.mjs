import { page } from './page.mjs';

/** Pages that hold the form in every kind of frame and root, one field in each, so that what was read tells where. */

/** @param {string} code @param {string} label @param {string} value */
const field = (code, label, value) =>
  `<p><label for="${code}">${label}</label> <input id="${code}" value="${value}"></p>`;

/** The fields by the name of the place where they stand. */
const FIELDS = {
  srcdoc: field('aac003', '姓名', '白千寻'),
  blank: field('aac067', '移动电话', '13812345678'),
  blob: field('aae159', '电子邮箱', 'bai@example.com'),
  inner: field('aac024', '政治面貌', '群众'),
  later: field('aac005', '民族', '汉族'),
  element: field('aae006', '通讯地址', '南通市崇川区'),
  div: field('aae007', '邮政编码', '226000'),
  closed: field('aac004', '性别', '女'),
  abroad: field('aab004', '单位名称', '某某信息技术有限公司'),
};

/** A frame's page with one field. */
export const part = (query) => page('申报', `<main>${FIELDS[query.get('of')] ?? ''}</main>`);

/** A page between the hall's and a part of the hall. */
export const between = (hall) => () =>
  page('中间', `<iframe title="里层" src="https://${hall}/web/part?of=inner" style="height: 60px"></iframe>`);

/** A page of an unknown site that holds a part of the hall. */
export const abroad = (hall) => () =>
  page(
    '别处',
    `<main><p><label for="aac181">毕业时间</label> <input id="aac181" value="2016-06-30"></p>
    <iframe title="别处的申报" src="https://${hall}/web/part?of=abroad" style="height: 60px"></iframe></main>`,
  );

/** The page that holds all of them. */
export const frames = (portal, foreign) => () =>
  page(
    '职称申报',
    `<main><h2>职称申报</h2><button type="button" onclick="addLater()">下一步</button>
    <iframe title="srcdoc" srcdoc="${FIELDS.srcdoc.replaceAll('"', '&quot;')}"></iframe>
    <iframe title="blank" name="blank"></iframe>
    <iframe title="blob" name="blob"></iframe>
    <iframe title="中间" src="https://${portal}/web/between" style="height: 80px"></iframe>
    <iframe title="封闭的申报" sandbox="allow-scripts" src="/web/part?of=closed"></iframe>
    <iframe title="别处" src="https://${foreign}/abroad"></iframe>
    <form-part></form-part><div id="host"></div></main>
    <script>
      const fields = ${JSON.stringify(FIELDS)};
      frames.blank.document.body.innerHTML = fields.blank;
      document.querySelector('[name="blob"]').src = URL.createObjectURL(new Blob([fields.blob], { type: 'text/html; charset=utf-8' }));
      for (const [host, name] of [['form-part', 'element'], ['#host', 'div']]) {
        document.querySelector(host).attachShadow({ mode: 'open' }).innerHTML = fields[name];
      }
      function addLater() {
        const frame = document.createElement('iframe');
        frame.title = 'later';
        frame.src = '/web/part?of=later';
        document.querySelector('main').append(frame);
      }
    </script>`,
  );
