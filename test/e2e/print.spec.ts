import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { EXTENSION_ID, launch } from '../../scripts/launch.mjs';
import { applicant, test as base, EXTENSION, expect } from './fixtures';
import { bare, COLUMNS, FONT, keptDossier, NOTICE, put, summaryHead } from './papers';

const TAB = `chrome-extension://${EXTENSION_ID}/paper.html`;
const ID = '00000000-0000-4000-8000-000000000000';

/**
 * How far a picture may be from the one that is kept: a pixel counts where its colour differs by more than a fifth, and of all pixels 3
 * in 1,000 may. One line of text that moves by a pixel is more.
 */
const TOLERANCE = { threshold: 0.2, maxDiffPixelRatio: 0.003 };

/** A browser of its own: the way letters are drawn must not hang on the machine's settings either. */
const test = base.extend({
  session: async ({ platform, profile }, use) => {
    const switches = ['--font-render-hinting=none', '--disable-lcd-text'];
    const session = await launch({ extension: EXTENSION, profile, resolverRules: platform.resolverRules, switches });
    await use(session);
    await session.close();
  },
});

const UNITS = ['南通云栈软件有限公司', '江苏某某网络安全科技股份有限公司南通分公司', '某某信息（集团）有限公司'];

/** So many lines, each unlike the others, with long names, characters outside the basic plane, and columns left empty. */
const people = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const person = { name: ['𠮷田', '欧阳慕云', '䶮'][at % 3] + String(at), idNumber: `99990119880315${1_000 + at}` };
    const values: Record<string, string> = {
      ...Object.fromEntries(COLUMNS.map(({ key }) => [key, at % 5 === 0 ? '' : `某${at % 7}`])),
      name: person.name,
      unit: UNITS[at % 3] as string,
      'id-number': person.idNumber,
      contact: String(13_900_000_000 + at),
      'acquired-on': '2018年12月31日',
      assessment: at % 4 === 0 ? '2021年合格\n2022年优秀' : '',
      // Higher than a page, were its letters of the size of the others.
      ...(count === 40 &&
        at === 7 &&
        Object.fromEntries(COLUMNS.slice(12).map(({ key }) => [key, '字'.repeat(2_000)]))),
    };
    const about = { noticeId: NOTICE.id, level: 'intermediate', source: 'page', takenAt: '2023-06-15T01:02:03.000Z' };
    return { id: `row ${at}`, position: at, person, values, ...about };
  });

/** A material of the checklist with one document. */
const material = (id: string, name: string, pageFrom: number, pageTo: number) => ({
  material: id,
  copiesReady: 0,
  met: [],
  done: false,
  documents: [{ id: `${id} 1`, name, signed: true, stamped: true, pageFrom, pageTo }],
});

async function open(paper: Page, query: string) {
  await paper.goto(`${TAB}?notice=${NOTICE.id}&${query}`);
  await expect(paper.getByRole('button', { name: '打印' })).toBeEnabled();
}

/** The pages of what the tab prints as the browser's own dialog does when nothing in it is changed: with headers and footers. */
async function printed(paper: Page) {
  const devtools = await paper.context().newCDPSession(paper);
  const { data } = await devtools.send('Page.printToPDF', { displayHeaderFooter: true, preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(Buffer.from(data, 'base64')));
  const { text } = await extractText(document);
  const [width = 0, height = 0] = (await document.getPage(1)).view.slice(2).map((points) => Math.round(points));
  return { pages: text.map(bare), width, height };
}

test('what is printed by the default dialog is the data and nothing else, on pages that are counted; and looks as it is to look', async ({
  session,
}) => {
  // A thousand lines are laid out, printed and read again.
  test.slow();
  const paper = await session.context.newPage();
  await paper.addInitScript(() => {
    const seen = { printed: 0, progress: false };
    Object.assign(window, { seen, print: () => (seen.printed += 1) });
    new MutationObserver(() => {
      seen.progress ||= document.querySelector('progress') !== null;
    }).observe(document, { childList: true, subtree: true });
  });
  await paper.goto(TAB);
  await expect(paper.getByText('打不开这张表')).toBeVisible();

  for (const [count, size] of [
    [1, 'a3'],
    [40, 'a3'],
    [1_000, 'a4'],
  ] as const) {
    const rows = people(count);
    await put(paper, {
      summaryRows: rows,
      settings: [{ key: 'paperSize', value: size }],
    });
    await open(paper, 'paper=summary&level=intermediate');
    await paper.getByRole('button', { name: '打印' }).click();
    const seen = await paper.evaluate(
      () => (window as unknown as { seen: { printed: number; progress: boolean } }).seen,
    );
    expect(seen).toMatchObject({ printed: 1, ...(count > 40 && { progress: true }) });

    const { pages, width, height } = await printed(paper);
    expect([width, height]).toEqual(size === 'a4' ? [842, 595] : [1191, 842]);
    const head = bare(summaryHead('中'));
    const bodies = pages.map((page, at) => {
      const number = `第${at + 1}页/共${pages.length}页`;
      expect([page.slice(0, head.length), page.slice(-number.length)]).toEqual([head, number]);
      return page.slice(head.length, -number.length);
    });
    const data = rows.map((row, at) => bare([at + 1, ...COLUMNS.map(({ key }) => row.values[key] ?? '')].join('')));
    expect(bodies.join('')).toBe(data.join(''));
    // No row is cut: each page begins with one.
    expect(bodies.every((body) => data.some((row) => body.startsWith(row)))).toBe(true);
  }

  // The papers of one person as they are to look, the table with three lines; letters that the font has.
  const materials = [
    material('title-certificate', '助理工程师证书', 1, 2),
    material('papers', '基于流量特征的异常检测研究', 3, 6),
  ];
  await paper.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('shenbao');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('summaryRows', 'readwrite');
          transaction.objectStore('summaryRows').clear();
          transaction.oncomplete = () => resolve(opening.result.close());
        };
      }),
  );
  await put(paper, {
    summaryRows: people(3).map(({ values, ...row }, at) => ({ ...row, values: { ...values, name: `沈知远${at}` } })),
    people: [{ id: ID, ...applicant('clean').person, createdAt: '2023-06-01T00:00:00.000Z' }],
    dossiers: [{ personId: ID, dossier: keptDossier('clean') }],
    checklists: [{ noticeId: NOTICE.id, personId: ID, checklist: { materials, stepsDone: [] } }],
    settings: [{ key: 'profileSize', value: 'a4' }],
  });
  const font = `@font-face { font-family: reference; src: url(data:font/woff2;base64,${readFileSync(FONT, 'base64')}); }
    body { font-family: reference !important; } .bar { display: none; } body { background: #fff !important; }
    .page { margin: 0 !important; }`;
  for (const [name, query] of [
    ['summary', 'paper=summary&level=intermediate'],
    ['profile', 'paper=profile'],
    ['contents', 'paper=contents'],
    ['bag', 'paper=bag'],
    ['slip', `paper=slip&person=${ID}`],
  ] as const) {
    await open(paper, query);
    const { width, height } = await printed(paper);
    if (name !== 'summary') expect([name, width, height]).toEqual([name, 595, 842]);
    await paper.addStyleTag({ content: font });
    // Sheets are fitted to their page anew, by the letters that they have now.
    await paper.evaluate(async () => {
      await document.fonts.load('16px reference');
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(await paper.locator('.page').first().screenshot()).toMatchSnapshot(`${name}.png`, TOLERANCE);
  }
});
