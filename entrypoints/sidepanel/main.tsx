import '../../components/words/jitless';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import { createRoot } from 'react-dom/client';
import { App } from '../../components/panel/app';
import { renewOnce } from '../../components/store/renew-once';
import { Provider } from '../../components/ui/provider';
import { localToday } from '../../lib/dates/today';

const today = () => localToday(new Date());

// A file that is dropped beside the place where it is wanted would be opened by the browser in place of the panel.
for (const type of ['dragover', 'drop']) addEventListener(type, (event) => event.preventDefault());

void renewOnce();
createRoot(document.getElementById('root') as HTMLElement).render(
  <Provider>
    <App clock={today} />
  </Provider>,
);
