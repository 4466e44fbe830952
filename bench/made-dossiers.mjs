import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const APPLICANTS = join(import.meta.dirname, '..', 'test', 'platform', 'applicants');
const MODELS = ['clean', 'late', 'short', 'mixed'].map((name) =>
  JSON.parse(readFileSync(join(APPLICANTS, `${name}.json`), 'utf8')),
);
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The text with a day moved by so many days; any other text as it is. */
function moved(text, days) {
  if (typeof text !== 'string' || !WHOLE_DAY.test(text)) return text;
  return new Date(Date.parse(text) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Dossiers of invented people: the applicants of the practice platform in turn, each with a name of its own and its days moved by up to
 * some three years, so that hardly two say the same.
 */
export function madeDossiers(count) {
  return Array.from({ length: count }, (_, n) => {
    const days = (n * 7_919) % 1_009;
    const dossier = JSON.parse(JSON.stringify(MODELS[n % MODELS.length]), (_key, value) => moved(value, -days));
    dossier.person.name = `申报人${n + 1}`;
    return dossier;
  });
}
