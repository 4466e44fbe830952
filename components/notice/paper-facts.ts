import { CATALOGUE } from '../../lib/dossier/catalogue';
import type { Material, Notice } from '../../lib/notice/schema';
import type { Language } from '../words/language';
import { type FactGroup, type FactLine, part, type Say } from './fact-group';

type Form = Notice['contents'] | Notice['summary'] | Notice['profile'];

function materialLine(material: Material, say: Say, language: Language): FactLine {
  return {
    id: material.id,
    label: say('labels.material', { no: material.no }),
    parts: [
      part(material.name),
      ...(material.copiesByLevel ?? []).map((one) =>
        part(one, ({ level, count }) => say('values.copies-of', { level, count })),
      ),
      ...(material.copiesByLevel === undefined
        ? [part(material.copies, (count) => say('values.copies', { count }))]
        : []),
      part(material.binding, (binding) => say(`values.${binding}`)),
      ...(material.route ? [part(material.route, (route) => say('values.only-route', { route }))] : []),
      ...material.needs.map((need) => part(need, (it) => say(`needs.${it}`))),
      ...material.proves.map((proof) =>
        part(proof, ({ section, withinTerm }) =>
          say(`values.term-${withinTerm}`, { section: CATALOGUE[section][language] }),
        ),
      ),
    ],
  };
}

function formLine(id: string, form: Form, say: Say): FactLine {
  const headings = 'columns' in form ? form.columns : form.fields;
  return {
    id,
    label: form.no === null ? say(`labels.default-${id}`) : say('labels.attachment', { no: form.no }),
    parts: [
      ...form.names.map((name) => part(name)),
      part(form.heading, (heading) => say('values.heading', { heading: heading.replace('{level}', '＿') })),
      part(form.copies, (count) => say('values.copies', { count })),
      ...form.needs.map((need) => part(need, (it) => say(`needs.${it}`))),
      {
        text: say('values.layout', { headings: headings.map(({ heading }) => heading).join('、') }),
        source: form.layout,
      },
    ],
  };
}

/** The materials, how they are bound, and the attachments. */
export function paperFacts(notice: Notice, say: Say, language: Language): FactGroup[] {
  const line = (id: string, ...parts: FactLine['parts']): FactLine => ({ id, label: say(`labels.${id}`), parts });
  return [
    {
      id: 'materials',
      lines: [
        ...notice.materials.map((material) => materialLine(material, say, language)),
        line(
          'volume',
          part(notice.volume, ({ materials, cover }) =>
            say('values.volume', { materials: materials.join(say('values.and')), cover }),
          ),
        ),
      ],
    },
    {
      id: 'forms',
      lines: [
        formLine('contents', notice.contents, say),
        formLine('summary', notice.summary, say),
        formLine('profile', notice.profile, say),
        line(
          'forms',
          part(notice.forms.unalterable, (it) => say(it ? 'values.unalterable' : 'values.alterable')),
          part(notice.forms.from),
        ),
      ],
    },
  ];
}
