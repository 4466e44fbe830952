import { Button, Card, Checkbox, Collapse, Form, Space, Spin, Upload } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { Row, Shown } from './declaration';
import { DialogTable } from './dialog-table';
import { Cards, InputTable, Items } from './entries';
import { AFTER, BEFORE, CLOSED, LATE_MS } from './parts';
import { press } from './presses';
import { type Section, UPLOADS } from './sections';

/** Content that comes after the rest of the page. */
function Late({ children }: { children: ReactNode }) {
  const [there, setThere] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setThere(true), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  return there ? children : <Spin style={{ display: 'block', padding: 40 }} />;
}

function Content({ section, shown }: { section: Section; shown: Shown }) {
  switch (section.layout) {
    case 'items':
      return <Items fields={section.fields} place={section.prefix} />;
    case 'cards':
      return <Cards section={section} />;
    case 'table':
      return <InputTable section={section} />;
    case 'dialog':
      return <DialogTable section={section} initial={shown[section.prefix] as Row[]} />;
  }
}

function SectionCard({ section, shown }: { section: Section; shown: Shown }) {
  const content = <Content section={section} shown={shown} />;
  return <Card title={section.heading}>{section.appears === 'late' ? <Late>{content}</Late> : content}</Card>;
}

function Uploads() {
  return (
    <Card title="附件材料">
      {UPLOADS.map((label, index) => (
        <Form.Item
          key={label}
          name={['fjcl', `xh${index + 1}`]}
          label={label}
          valuePropName="fileList"
          getValueFromEvent={(event) => event.fileList}
        >
          <Upload multiple action="/web/api/upload">
            <Button>上传</Button>
          </Upload>
        </Form.Item>
      ))}
    </Card>
  );
}

/** The applicant's form. */
export function FormPage({ shown }: { shown: Shown }) {
  return (
    <Form className="page" labelCol={{ flex: '150px' }} initialValues={shown} scrollToFirstError>
      <h2>专业技术资格评审申报</h2>
      {BEFORE.map((section) => (
        <SectionCard key={section.prefix} section={section} shown={shown} />
      ))}
      <Collapse
        items={CLOSED.map((section) => ({
          key: section.prefix,
          label: section.heading,
          children: <Content section={section} shown={shown} />,
        }))}
      />
      {AFTER.map((section) => (
        <SectionCard key={section.prefix} section={section} shown={shown} />
      ))}
      <Uploads />
      <Card>
        <Form.Item name={['cnxx', 'xh1']} valuePropName="checked">
          <Checkbox>本人承诺所填内容真实有效</Checkbox>
        </Form.Item>
        <Space>
          <Button onClick={() => press('save')}>暂存</Button>
          <Button type="primary" htmlType="submit" onClick={() => press('submit')}>
            确认提交
          </Button>
        </Space>
      </Card>
    </Form>
  );
}
