import { Button, Card, Col, Form, Row, Table } from 'antd';
import { Control } from './control';
import type { Field, Section } from './sections';

/** Fields with their labels, three to a line. `place` leads to them in the form's state and makes their ids. */
export function Items({ fields, place, name }: { fields: readonly Field[]; place?: string; name?: number }) {
  return (
    <Row gutter={16}>
      {fields.map((field) => (
        <Col key={field.code} xs={24} md={12} xl={8}>
          <Form.Item
            name={[place ?? name ?? '', field.code]}
            label={field.label}
            rules={field.required ? [{ required: true }] : undefined}
          >
            <Control field={field} />
          </Form.Item>
        </Col>
      ))}
    </Row>
  );
}

/** Entries as a card each. */
export function Cards({ section }: { section: Section }) {
  return (
    <Form.List name={section.prefix}>
      {(entries, { add, remove }) => (
        <>
          {entries.map(({ key, name }, index) => (
            <Card
              key={key}
              type="inner"
              className="entry"
              title={`${section.heading} ${index + 1}`}
              extra={
                <Button type="link" danger onClick={() => remove(name)}>
                  删除
                </Button>
              }
            >
              <Items fields={section.fields} name={name} />
            </Card>
          ))}
          <Button type="dashed" block onClick={() => add({})}>
            新增{section.heading}
          </Button>
        </>
      )}
    </Form.List>
  );
}

/** Wide enough for a whole date in a calendar field. */
const COLUMN_WIDTH = 150;

/** Entries as a table row each; the column headers are the only labels. */
export function InputTable({ section }: { section: Section }) {
  return (
    <Form.List name={section.prefix}>
      {(entries, { add, remove }) => (
        <>
          <Table
            size="small"
            bordered
            pagination={false}
            scroll={{ x: section.fields.length * COLUMN_WIDTH + 128 }}
            dataSource={entries}
            rowKey="key"
            columns={[
              { title: '序号', width: 56, render: (_value, _entry, index) => index + 1 },
              ...section.fields.map((field) => ({
                title: field.label,
                width: COLUMN_WIDTH,
                render: (_value: unknown, { name }: { name: number }) => (
                  <Form.Item name={[name, field.code]}>
                    <Control field={field} />
                  </Form.Item>
                ),
              })),
              {
                title: '操作',
                width: 72,
                render: (_value, { name }) => (
                  <Button type="link" danger onClick={() => remove(name)}>
                    删除
                  </Button>
                ),
              },
            ]}
          />
          <Button type="dashed" block onClick={() => add({})}>
            新增{section.heading}
          </Button>
        </>
      )}
    </Form.List>
  );
}
