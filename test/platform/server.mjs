import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { extname, join, resolve } from 'node:path';
import { generate } from 'selfsigned';
import { widgetFile } from '../widgets/serve.mjs';
import { APPLICANTS, blank, masked, readApplicant } from './applicants.mjs';
import { buildPlatform, DIST } from './build.mjs';
import { FRONTS, frontOf, HALL, HOSTS, PAGES } from './pages.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

async function makeCertificate() {
  return generate([{ name: 'commonName', value: HALL }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) }],
  });
}

function send(response, status, extension, body) {
  response.writeHead(status, { 'content-type': TYPES[extension], 'cache-control': 'no-store' });
  response.end(body);
}

/** A file of the build by its path below `/web/`, or null. The form stands in one page per front end. */
function builtFile(path, query) {
  const name = path === '/web/UTP' ? `${frontOf(query) || 'index'}.html` : path.slice('/web/'.length);
  const file = resolve(DIST, name);
  return path.startsWith('/web/') && file.startsWith(join(DIST, '/')) && existsSync(file) ? file : null;
}

/** Takes a file and keeps nothing: one with 失败 in its name is refused, one with 很慢 is never done. */
async function takeFile(request, response) {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  const name = /filename="([^"]*)"/.exec(body)?.[1] ?? '';
  if (name.includes('很慢')) return;
  send(response, name.includes('失败') ? 500 : 200, '.json', '{}');
}

/** Answers one request; `presses` is counted up by the form's buttons. */
function answer(request, response, presses) {
  const url = new URL(request.url, `https://${request.headers.host}`);
  const page = PAGES[url.hostname]?.[url.pathname];
  if (page) return send(response, 200, '.html', page(url.searchParams));
  if (url.hostname !== HALL) return send(response, 404, '.html', 'not found');
  if (url.pathname === '/web/api/declaration') {
    const applicant = readApplicant(url.searchParams.get('applicant'));
    const change = url.searchParams.has('masked') ? masked : url.searchParams.has('blank') ? blank : null;
    const shown = applicant && change ? change(applicant) : applicant;
    return send(response, shown ? 200 : 404, '.json', JSON.stringify(shown));
  }
  if (url.pathname === '/web/api/press' && request.method === 'POST') {
    const kind = url.searchParams.get('kind');
    if (kind === 'save' || kind === 'submit') presses[kind] += 1;
    return send(response, 200, '.json', '{}');
  }
  if (url.pathname === '/web/api/upload' && request.method === 'POST') return void takeFile(request, response);
  const widget = widgetFile(url.pathname);
  if (widget && TYPES[widget.extension]) return send(response, 200, widget.extension, widget.body);
  const file = request.method === 'GET' ? builtFile(url.pathname, url.searchParams) : null;
  if (!file || !TYPES[extname(file)]) return send(response, 404, '.html', 'not found');
  return send(response, 200, extname(file), readFileSync(file));
}

/** Starts the practice platform on a free port of 127.0.0.1; builds its pages first when they are stale. */
export async function startPlatform() {
  await buildPlatform();
  const { private: key, cert } = await makeCertificate();
  const presses = { save: 0, submit: 0 };
  const requests = [];
  const server = createServer({ key, cert }, (request, response) => {
    requests.push(`${request.headers.host}${request.url.split('?')[0]}`);
    answer(request, response, presses);
  });
  await new Promise((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  const { port } = server.address();
  return {
    port,
    hosts: HOSTS,
    /** For `--host-resolver-rules`: these hosts are the platform, and no other name is even looked up. */
    resolverRules: [
      ...HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
      'MAP * ~NOTFOUND',
      'EXCLUDE 127.0.0.1',
    ].join(','),
    counters: () => ({ ...presses }),
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === import.meta.filename) {
  const platform = await startPlatform();
  console.log(`The practice platform runs on 127.0.0.1:${platform.port}. Start a Chromium with:`);
  console.log(`  --ignore-certificate-errors --host-resolver-rules="${platform.resolverRules}"`);
  console.log('and open:');
  console.log('  https://www.jssrcfwypt.org.cn/web/cdsu/rcbs/zc?areaCode=null');
  for (const id of APPLICANTS) console.log(`  https://${HALL}/web/functionAuth?applicant=${id}`);
  for (const front of FRONTS) console.log(`  https://${HALL}/web/functionAuth?applicant=clean&front=${front}`);
  console.log(`  https://${HALL}/web/functionAuth?applicant=clean&view=review`);
  console.log(`  https://${HALL}/web/functionAuth?applicant=clean&view=review&masked=1`);
}
