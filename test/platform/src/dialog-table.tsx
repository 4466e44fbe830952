import { Button, Form, Modal, Table } from 'antd';
import { useState } from 'react';
import type { Row } from './declaration';
import { Items } from './entries';
import type { Section } from './sections';

interface DialogProps {
  section: Section;
  title: string;
  row: Row;
  onKeep: (row: Row) => void;
  onDrop: () => void;
}

/** One entry in a dialog, which is gone from the document when it closes. */
function EntryDialog({ section, title, row, onKeep, onDrop }: DialogProps) {
  const [form] = Form.useForm<Record<string, Row>>();
  const keep = () => onKeep({ ...row, ...form.getFieldsValue()[section.prefix] });
  return (
    <Modal open title={title} width={900} onOk={keep} onCancel={onDrop}>
      <Form form={form} labelCol={{ flex: '110px' }} initialValues={{ [section.prefix]: row }}>
        <Items fields={section.fields} place={section.prefix} />
      </Form>
    </Modal>
  );
}

/** Entries as a table of text; they are added and changed in a dialog. */
export function DialogTable({ section, initial }: { section: Section; initial: Row[] }) {
  const [rows, setRows] = useState(initial);
  /** The row that is being changed; the number of rows where one is being added; null while the dialog is closed. */
  const [open, setOpen] = useState<number | null>(null);

  function keep(row: Row) {
    setRows(open === rows.length ? [...rows, row] : rows.map((each, index) => (index === open ? row : each)));
    setOpen(null);
  }

  return (
    <>
      <Table
        size="small"
        bordered
        pagination={false}
        dataSource={rows}
        rowKey={(row) => rows.indexOf(row)}
        columns={[
          { title: '序号', width: 56, render: (_value, _row, index) => index + 1 },
          ...section.fields.map((field) => ({ title: field.label, dataIndex: field.code })),
          {
            title: '操作',
            width: 130,
            render: (_value, _row, index) => (
              <>
                <Button type="link" size="small" onClick={() => setOpen(index)}>
                  编辑
                </Button>
                <Button type="link" size="small" danger onClick={() => setRows(rows.filter((_, at) => at !== index))}>
                  删除
                </Button>
              </>
            ),
          },
        ]}
      />
      <Button type="dashed" block onClick={() => setOpen(rows.length)}>
        新增{section.heading}
      </Button>
      {open !== null && (
        <EntryDialog
          section={section}
          title={`${open === rows.length ? '新增' : '编辑'}${section.heading}`}
          row={rows[open] ?? {}}
          onKeep={keep}
          onDrop={() => setOpen(null)}
        />
      )}
    </>
  );
}
