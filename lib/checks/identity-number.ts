import { toIso } from '../dates/iso';
import { remembered } from '../dates/remembered';
import type { FieldId } from '../dossier/catalogue';
import { isMasked, normaliseIdentity } from '../dossier/identity';
import { type IdentityParts, identityParts } from '../dossier/identity-parts';
import type { Source } from '../notice/schema';
import type { Check, CheckContext, Judgement, Verdict, Words } from './finding';
import { dateIn } from './shared/entries';
import { fold, saysSomething, shown } from './shared/fold';
import { readSex } from './shared/sex';

const name = 'identity-number';

/** A number of 15 or 18 digits that a spreadsheet has counted with: its last digits are lost. */
const COUNTED = /^\d(?:\.\d{1,16})?E\+?\d{1,2}$/u;

const STANDARD: Source = {
  source: 'document',
  document: 'GB 11643-1999',
  text: '公民身份号码18位：6位地址码、8位出生日期、3位顺序码（奇数为男，偶数为女）、1位校验码。',
  en: 'An identity number has 18 signs: six of the area, eight of the date of birth, three of the order (odd is male, even is female), and a check digit.',
  confidence: 'B',
};

interface Told {
  readonly field: FieldId;
  readonly verdict: Verdict;
  readonly id: string;
  readonly values?: Words['values'];
}

/** Where date of birth and sex, as entered, are not those of the number. */
function differences({ birth, sex }: IdentityParts, { dossier }: CheckContext): Told[] {
  const person = dossier.person ?? {};
  const found: Told[] = [];
  const entered = dateIn({ name: null, fields: person }, 'person.birthDate');
  if (birth !== null && entered !== null && (birth < entered.first || birth > entered.last)) {
    const values = { entered: toIso(entered.date), birth };
    found.push({ field: 'person.birthDate', verdict: 'fail', id: 'birth', values });
  }
  const written = readSex(person.sex ?? '');
  if (written !== null && written !== sex) {
    found.push({ field: 'person.sex', verdict: 'fail', id: `sex-${sex === '男' ? 'male' : 'female'}` });
  }
  return found;
}

/** Whether the kind of document names another than the identity card. */
const isOtherDocument = remembered(
  200,
  1_000,
  (kind) => saysSomething(kind) && !/\d/u.test(kind) && !fold(kind).includes('身份证'),
);

/** What is written has the form of no number. */
function unlikeNumber(text: string): Told {
  const field = 'person.idNumber';
  if (isMasked(text)) return { field, verdict: 'not-applicable', id: 'masked' };
  const number = normaliseIdentity(text);
  if (COUNTED.test(number)) return { field, verdict: 'fail', id: 'counted' };
  return { field, verdict: 'fail', id: 'form', values: { signs: number.length } };
}

function judge(text: string, context: CheckContext): Told[] {
  const field = 'person.idNumber';
  const kind = context.dossier.person?.idType ?? '';
  if (isOtherDocument(kind)) {
    return [{ field, verdict: 'not-applicable', id: 'other-document', values: { text: shown(kind) } }];
  }
  const parts = identityParts(text);
  if (!parts) return [unlikeNumber(text)];
  if (!parts.checks) return [{ field, verdict: 'fail', id: 'check-digit' }];
  if (parts.birth === null) return [{ field, verdict: 'fail', id: 'no-day' }];
  if (parts.birth > context.today) return [{ field, verdict: 'fail', id: 'ahead', values: { birth: parts.birth } }];
  const apart = differences(parts, context);
  if (parts.form === 'old') return [{ field, verdict: 'unsure', id: 'old' }, ...apart];
  return apart.length > 0 ? apart : [{ field, verdict: 'pass', id: 'pass', values: { birth: parts.birth } }];
}

/** The identity number in itself, and against date of birth and sex as entered. The number is never repeated in words. */
export const identityNumber: Check = {
  name,
  verdicts: ['pass', 'fail', 'unsure', 'not-applicable'],
  run: (context) => {
    const text = context.dossier.person?.idNumber ?? '';
    const found: Judgement[] = [];
    if (text.trim() === '') return found;
    for (const { field, verdict, id, values = {} } of judge(text, context)) {
      const tell = () => ({
        reason: { id: `${name}.${id}`, values },
        steps: [],
        cites: [context.notice.rules.truth.source, STANDARD],
      });
      found.push({ check: name, entry: null, field, verdict, tell });
    }
    return found;
  },
};
