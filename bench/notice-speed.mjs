// How long the reader takes for a text of 1 MB, of real words and of ones made to mislead its rules, beside the bare work: the text
// normalised by the language itself and searched for dates with one pattern. Ends non-zero where one takes longer than is allowed.
// The time that passes, the best of five after one for warming up, in Node, whose engine is Chromium's; beside it the processor time,
// which counts what the engine's other threads do meanwhile.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');
/** The longest text that is taken, in bytes, and how long it may take, in milliseconds. */
const BYTES = 1024 * 1024;
const MOST = 200;
const SHIPPED = readFileSync(join(root, 'lib/notice/shipped/nantong-cybersecurity-2023.txt'), 'utf8');

/** What a text is made of, again and again. */
const TEXTS = {
  'the shipped notice, again and again': SHIPPED,
  'prose without facts': '为认真做好年度专业技术资格评审工作，根据要求，经市职称办同意，现将有关事项通知如下。\n',
  'one line of one character': '甲',
  'windows without a stop': '网上申报时间为2023年4月25日至6月20日，',
  'cutoffs without a day': '资历截止',
  'days in words': '二〇二三年十二月三十一日九时、',
  'put off again and again': '由2023年9月20日延长至',
  fees: '评审费每人200元、',
  'rows of a table': '高级\t2023-08-01 09:00\t2023-08-25\t',
  'lists of materials': '申报材料：\n1.申报表，3份；\n2.证书；\n',
  'quoted names that do not end': '《关于',
  telephones: '联系电话0513-85215031，',
  brackets: '（',
  digits: '1',
  'signs of e-mail': '@',
  'empty lines': '\n',
  'a page of the web': '<div class="x">2023-01-01</div>\n',
};
const ofSize = (piece) => {
  const bytes = Buffer.byteLength(piece);
  return piece.repeat(Math.floor(BYTES / bytes));
};

function took(work) {
  work();
  const runs = Array.from({ length: 5 }, () => {
    const [start, used] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(used);
    return { passed: performance.now() - start, processor: (user + system) / 1000 };
  });
  const least = (figure) => Math.min(...runs.map((run) => run[figure]));
  return { passed: least('passed'), processor: least('processor') };
}
const bare = (text) => [...text.normalize('NFKC').matchAll(/(?:\d{4}年)?\d{1,2}月\d{1,2}日/g)].length;

const { module } = await runnerImport(join(root, 'lib/notice/read/read-notice.ts'), {
  root,
  configFile: false,
  logLevel: 'silent',
});
let longest = 0;
console.log('ms for 1 MB  processor  bare work  text');
for (const [name, piece] of Object.entries(TEXTS)) {
  const text = ofSize(piece);
  const own = took(() => module.readNotice(text));
  longest = Math.max(longest, own.passed);
  const figures = [own.passed, own.processor, took(() => bare(text)).passed];
  console.log(`${figures.map((figure) => figure.toFixed(0).padStart(11)).join('')}  ${name}`);
}
console.log(`longest=${longest.toFixed(0)} ms, allowed ${MOST}`);
if (longest > MOST) process.exitCode = 1;
