import { Button, Form, Modal, Table } from 'antd';
import { useState } from 'react';
import type { Row } from './declaration';
import { Items } from './entries';
import type { Section } from './sections';

/** Entries as a table of text; they are added and changed in a dialog. */
export function DialogTable({ section, initial }: { section: Section; initial: Row[] }) {
  const [rows, setRows] = useState(initial);
  /** The row that is being changed; the number of rows where one is being added; null while the dialog is closed. */
  const [open, setOpen] = useState<number | null>(null);
  const [form] = Form.useForm<Record<string, Row>>();

  function show(index: number) {
    form.resetFields();
    form.setFieldsValue({ [section.prefix]: rows[index] ?? {} });
    setOpen(index);
  }

  function keep() {
    const row = form.getFieldsValue(true)[section.prefix] as Row;
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
                <Button type="link" size="small" onClick={() => show(index)}>
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
      <Button type="dashed" block onClick={() => show(rows.length)}>
        新增{section.heading}
      </Button>
      <Modal
        title={`${open === rows.length ? '新增' : '编辑'}${section.heading}`}
        open={open !== null}
        width={900}
        onOk={keep}
        onCancel={() => setOpen(null)}
        destroyOnHidden
      >
        <Form form={form} labelCol={{ flex: '110px' }} preserve={false}>
          <Items fields={section.fields} place={section.prefix} />
        </Form>
      </Modal>
    </>
  );
}
