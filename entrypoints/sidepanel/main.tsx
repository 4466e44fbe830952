import '../../components/words/jitless';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import { createRoot } from 'react-dom/client';
import { App } from '../../components/panel/app';
import { renewOnce } from '../../components/store/renew-once';
import { Provider } from '../../components/ui/provider';
import { localToday } from '../../lib/dates/today';

const today = () => localToday(new Date());

void renewOnce();
createRoot(document.getElementById('root') as HTMLElement).render(
  <Provider>
    <App clock={today} />
  </Provider>,
);
