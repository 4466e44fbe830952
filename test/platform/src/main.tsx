import { ConfigProvider, Spin } from 'antd';
import zhCN from 'antd/es/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { loadDeclaration, type Shown } from './declaration';
import { FormPage } from './form-page';
import { isDriven, query } from './hall';
import { ReviewPage } from './review-page';
import './style.css';

dayjs.locale('zh-cn');

const review = query.get('utcName') === 'Cd_TitleDeclarationReview';

function Page() {
  const [shown, setShown] = useState<Shown | null>(null);

  useEffect(() => {
    document.title = review ? '职称申报审核' : '职称申报';
    void loadDeclaration(query).then(setShown);
  }, []);

  if (!shown) return <Spin size="large" tip="加载中" fullscreen />;
  return review ? <ReviewPage shown={shown} /> : <FormPage shown={shown} />;
}

if (!isDriven) {
  createRoot(document.getElementById('root') as HTMLElement).render(
    <ConfigProvider locale={zhCN}>
      <Page />
    </ConfigProvider>,
  );
}
