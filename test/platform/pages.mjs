import { APPLICANTS } from './applicants.mjs';
import { abroad, between, frames, part } from './frames.mjs';
import { page } from './page.mjs';

/** The pages around the form. They hold no widgets, so they are plain text. */

const PORTAL = 'www.jssrcfwypt.org.cn';
const HALL = 'rs.jshrss.jiangsu.gov.cn';
/** A host that the extension has no permission for. */
const FOREIGN = 'unknown.example';

/** The front ends of the form besides the first, which is React with Ant Design. */
export const FRONTS = ['angular', 'element'];

/** The front end that a query names, or an empty text for the first. The review page has but one. */
export function frontOf(query) {
  const front = query.get('front') ?? '';
  return FRONTS.includes(front) ? front : '';
}

/** The query that is handed on from frame to frame: known names and values alone. */
function passedOn(query) {
  const applicant = query.get('applicant') ?? 'clean';
  const out = new URLSearchParams({ applicant: APPLICANTS.includes(applicant) ? applicant : 'clean' });
  const front = frontOf(query);
  if (query.get('view') === 'review') {
    out.set('view', 'review');
    if (query.has('masked')) out.set('masked', '1');
  } else {
    if (front) out.set('front', front);
    if (query.has('blank')) out.set('blank', '1');
  }
  if (query.get('labels') === 'local') out.set('labels', 'local');
  if (query.has('captcha')) out.set('captcha', '1');
  return out.toString().replaceAll('&', '&amp;');
}

function portal(query) {
  const way = `https://${HALL}/web/functionAuth?itemCode=RCRS_0014&amp;type=1&amp;${passedOn(query)}`;
  return page(
    '江苏省人才服务云平台',
    `<header>江苏省人才服务云平台</header><main><h2>职称</h2><div class="card"><h3>职称申报</h3>
    <p>专业技术资格评审申报</p><button type="button" onclick="openServiceItem('RCRS_0014','1')">在线办理</button></div></main>
    <script>function openServiceItem() { location.href = '${way}'.replaceAll('&amp;', '&') }</script>`,
  );
}

function hall(query) {
  const code = query.get('view') === 'review' ? 'RCRS_0014_SH' : 'RCRS_0014';
  return page(
    '江苏省人力资源和社会保障厅网上办事服务大厅',
    `<header>江苏人社网上办事服务大厅</header>
    <iframe title="业务办理" src="/web/tobusiness?code=${code}&amp;${passedOn(query)}" style="height: calc(100vh - 60px)"></iframe>`,
  );
}

function toBusiness(query) {
  const name = query.get('view') === 'review' ? 'Cd_TitleDeclarationReview' : 'Cd_TitleDeclarationApply';
  const captcha = query.has('captcha')
    ? '<iframe title="滑块验证" src="/web/captcha" style="height: 60px"></iframe>'
    : '';
  return page(
    '业务办理',
    `${captcha}<iframe title="申报" src="/web/UTP?utcName=${name}&amp;${passedOn(query)}" style="height: calc(100vh - ${captcha ? 70 : 6}px)"></iframe>`,
  );
}

const captcha = () => page('滑块验证', '<main style="padding: 12px">请按住滑块，拖动到最右边</main>');

const myMaterials = () =>
  page(
    '我的办件',
    `<header>江苏人社网上办事服务大厅</header><main><h2>我的办件</h2>
    <p><label>办件名称 <input name="keyword"></label> <button type="button">查询</button></p>
    <table><tr><th>办件名称</th><th>提交时间</th><th>办件状态</th></tr>
    <tr><td>档案接收</td><td>2022-09-01 10:20:30</td><td>已办结</td></tr></table></main>`,
  );

const foreignFrame = () =>
  page(
    '职称申报',
    `<header>江苏人社网上办事服务大厅</header><main><h2>职称申报</h2>
    <iframe title="申报" src="https://${FOREIGN}/declaration" style="height: 400px"></iframe></main>`,
  );

const foreignForm = () =>
  page(
    '职称申报',
    `<main><h2>基本信息</h2><form><p><label for="aac003">姓名</label> <input id="aac003" value="白千寻" readonly></p>
    <p><label for="aac181">毕业时间</label> <input id="aac181" value="2016-06-30"></p></form></main>`,
  );

/** A form of the other site that tells its person in whole. */
const foreignApplication = () =>
  page(
    '职称申报',
    `<main><h2>基本信息</h2><form><p><label for="aac003">姓名</label> <input id="aac003" value="白千寻" readonly></p>
    <p><label for="aac147">身份证号</label> <input id="aac147" value="999901199304120209" readonly></p>
    <p><label for="aac067">移动电话</label> <input id="aac067"></p></form></main>`,
  );

/** The pages by host and path; each is given the query. The pages with widgets are built, see build.mjs. */
export const PAGES = {
  [PORTAL]: { '/': portal, '/web/cdsu/rcbs/zc': portal, '/web/between': between(HALL) },
  [HALL]: {
    '/web/functionAuth': hall,
    '/web/tobusiness': toBusiness,
    '/web/captcha': captcha,
    '/web/myMaterials': myMaterials,
    '/web/foreignFrame': foreignFrame,
    '/web/frames': frames(PORTAL, FOREIGN),
    '/web/part': part,
  },
  [FOREIGN]: { '/declaration': foreignForm, '/application': foreignApplication, '/abroad': abroad(HALL) },
};

/** The host names that the platform answers to; the hall holds the built pages. */
export const HOSTS = Object.keys(PAGES);
export { HALL };
