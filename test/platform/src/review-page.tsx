import { Button, Space } from 'antd';
import type { Row, Shown } from './declaration';
import { press } from './presses';
import { type Field, SECTIONS, type Section } from './sections';

/** The fields two by two, as a line of the table holds them. */
function pairs(fields: readonly Field[]): Field[][] {
  return Array.from({ length: Math.ceil(fields.length / 2) }, (_, index) => fields.slice(index * 2, index * 2 + 2));
}

function PairTable({ section, row }: { section: Section; row: Row }) {
  return (
    <table>
      <tbody>
        {pairs(section.fields).map((line) => (
          <tr key={line[0]?.code}>
            {line.flatMap((field) => [
              <td key={`${field.code}-label`} className="label">
                {field.label}
              </td>,
              <td key={field.code} colSpan={line.length === 1 ? 3 : 1}>
                {row[field.code]}
              </td>,
            ])}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EntryTable({ section, rows }: { section: Section; rows: Row[] }) {
  if (rows.length === 0) return <p>无</p>;
  return (
    <table>
      <thead>
        <tr>
          <th>序号</th>
          {section.fields.map((field) => (
            <th key={field.code}>{field.label}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the page never changes
          <tr key={index}>
            <td>{index + 1}</td>
            {section.fields.map((field) => (
              <td key={field.code}>{row[field.code]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The unit's review page: the same declaration, read-only. How the real one looks is not known. */
export function ReviewPage({ shown }: { shown: Shown }) {
  return (
    <div className="review">
      <h2>专业技术资格评审申报审核</h2>
      {SECTIONS.map((section) => {
        const held = shown[section.prefix];
        return (
          <section key={section.prefix}>
            <h3>{section.heading}</h3>
            {Array.isArray(held) ? (
              <EntryTable section={section} rows={held} />
            ) : (
              <PairTable section={section} row={held ?? {}} />
            )}
          </section>
        );
      })}
      <p>
        <Space>
          <Button type="primary" onClick={() => press('submit')}>
            审核通过
          </Button>
          <Button onClick={() => press('submit')}>退回修改</Button>
        </Space>
      </p>
    </div>
  );
}
