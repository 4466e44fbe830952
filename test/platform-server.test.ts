import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIELD_IDS, splitField } from '../lib/dossier/catalogue';
import { type Dossier, DossierSchema } from '../lib/dossier/dossier';
import { type Platform, startPlatform } from './platform/server.mjs';

const PORTAL = 'www.jssrcfwypt.org.cn';
const HALL = 'rs.jshrss.jiangsu.gov.cn';
const PEOPLE = ['clean', 'late', 'short', 'mixed'];

interface Planted {
  check: string;
  entry: string | null;
  field: string | null;
  verdict: string;
}

let platform: Platform;
// The first start builds the pages.
beforeAll(async () => {
  platform = await startPlatform();
}, 120_000);
afterAll(() => platform.close());

function ask(host: string, path: string, method = 'GET'): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: platform.port, path, method, headers: { host }, servername: host };
    const asked = request({ ...options, rejectUnauthorized: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }),
      );
    });
    asked.on('error', reject).end();
  });
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'platform', 'applicants', `${name}.json`), 'utf8'));
}

describe('the practice platform', () => {
  it.each([
    [PORTAL, '/web/cdsu/rcbs/zc?areaCode=null', '在线办理'],
    [HALL, '/web/functionAuth?applicant=late', '/web/tobusiness?code=RCRS_0014&amp;applicant=late'],
    [HALL, '/web/tobusiness?code=RCRS_0014&applicant=late', 'UTP?utcName=Cd_TitleDeclarationApply&amp;applicant=late'],
    [HALL, '/web/functionAuth?applicant=late&view=review', 'applicant=late&amp;view=review'],
    [HALL, '/web/tobusiness?code=x&applicant=late&view=review', 'UTP?utcName=Cd_TitleDeclarationReview'],
    [HALL, '/web/UTP?utcName=Cd_TitleDeclarationApply&applicant=late', '加载中'],
    [HALL, '/web/functionAuth?applicant=late&front=angular', 'applicant=late&amp;front=angular'],
    [HALL, '/web/tobusiness?applicant=late&front=element', 'applicant=late&amp;front=element'],
    [HALL, '/web/functionAuth?applicant=late&front=other', 'applicant=late"'],
    [HALL, '/web/functionAuth?applicant=late&view=review&masked=1', 'view=review&amp;masked=1'],
    [HALL, '/web/UTP?utcName=Cd_TitleDeclarationApply&applicant=late&front=angular', 'assets/angular-'],
    [HALL, '/web/UTP?utcName=Cd_TitleDeclarationApply&applicant=late&front=element', 'assets/element-'],
    [HALL, '/web/myMaterials', '我的办件'],
    [HALL, '/web/foreignFrame', 'https://unknown.example/declaration'],
    ['unknown.example', '/declaration', '毕业时间'],
    ['unknown.example', '/application', '移动电话'],
  ])('%s%s answers', async (host, path, words) => {
    const { status, type, body } = await ask(host, path);
    expect(status).toBe(200);
    expect(type).toContain('text/html');
    expect(body).toContain(words);
    expect(platform.requests).toContain(`${host}${path.split('?')[0]}`);
  });

  it('serves the scripts that its form asks for', async () => {
    const { body } = await ask(HALL, '/web/UTP');
    const script = /src="([^"]+\.js)"/.exec(body)?.[1] as string;
    expect((await ask(HALL, script)).type).toContain('text/javascript');
  });

  it('answers for no other host, and with no file from elsewhere', async () => {
    expect((await ask('other.example', '/web/functionAuth')).status).toBe(404);
    expect((await ask(PORTAL, '/web/UTP')).status).toBe(404);
    expect((await ask(HALL, '/web/..%2f..%2fpackage.json')).status).toBe(404);
    expect((await ask(HALL, '/web/.built-from')).status).toBe(404);
  });

  it('hands no words of the address on to its pages', async () => {
    expect((await ask(HALL, '/web/functionAuth?applicant=%22%3E%3Cb%3E')).body).not.toContain('<b>');
  });

  it('names every host in the rules of the resolver, and shuts out the rest', () => {
    for (const host of [PORTAL, HALL]) {
      expect(platform.resolverRules).toContain(`MAP ${host}:443 127.0.0.1:${platform.port}`);
    }
    expect(platform.resolverRules).toMatch(/MAP \* ~NOTFOUND,EXCLUDE 127\.0\.0\.1$/);
  });

  it('counts the presses of the buttons', async () => {
    expect(platform.counters()).toEqual({ save: 0, submit: 0 });
    await ask(HALL, '/web/api/press?kind=save', 'POST');
    await ask(HALL, '/web/api/press?kind=submit');
    await ask(HALL, '/web/api/press?kind=__proto__', 'POST');
    expect(platform.counters()).toEqual({ save: 1, submit: 0 });
  });

  it('masks the identity number where it is asked to', async () => {
    const numberOf = async (query: string) =>
      JSON.parse((await ask(HALL, `/web/api/declaration?applicant=clean${query}`)).body).person.idNumber;
    expect(await numberOf('')).toBe('999901199008210138');
    expect(await numberOf('&masked=1')).toBe('9999****0138');
  });

  it('writes out what the hostile applicant repeats', async () => {
    const { body } = await ask(HALL, '/web/api/declaration?applicant=hostile');
    expect(JSON.parse(body).unit.name).toBe('长'.repeat(100_000));
  });
});

describe.each(PEOPLE)('the applicant %s', (id) => {
  const planted = readJson(`${id}.planted`) as Planted[];

  it('is a dossier', () => expect(() => DossierSchema.parse(readJson(id))).not.toThrow());

  it('has planted results that name fields of the catalogue and entries of the dossier, each once', () => {
    const dossier = DossierSchema.parse(readJson(id)) as Record<string, unknown>;
    // The ladder tells each way to the title by itself.
    const others = planted.filter(({ check }) => check !== 'ladder');
    const keys = others.map(({ check, entry, field }) => `${check} ${entry} ${field}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { entry, field } of planted) {
      if (field !== null) expect(FIELD_IDS).toContain(field);
      if (entry === null) continue;
      const [, section = '', index] = /^(\w+)\[(\d+)\]$/.exec(entry) ?? [];
      expect(splitField(field as (typeof FIELD_IDS)[number]).section).toBe(section);
      expect((dossier[section] as unknown[])[Number(index)], entry).toBeDefined();
    }
  });

  it('has an identity number that no one holds, with a true check digit, in accord with birth date and sex', () => {
    const { idNumber = '', birthDate = '', sex } = (readJson(id) as Dossier).person ?? {};
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const sum = weights.reduce((total, weight, at) => total + weight * Number(idNumber[at]), 0);
    expect(idNumber).toMatch(/^999901\d{11}[\dX]$/);
    expect(idNumber[17]).toBe('10X98765432'[sum % 11]);
    const numbers = (birthDate.match(/\d+/g) ?? []).map((part) => part.padStart(2, '0'));
    expect(idNumber.slice(6, 14)).toBe(numbers.join(''));
    expect(Number(idNumber[16]) % 2 === 1 ? '男' : '女').toBe(sex);
  });
});
