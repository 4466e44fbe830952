import { notifications } from '@mantine/notifications';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { i18n } from '../../components/words/i18n';

// happy-dom loads no fonts; a field that grows with its text listens for them.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });

/** Each test begins in Chinese on an empty page. */
beforeEach(() => i18n.changeLanguage('zh').then(() => undefined));
afterEach(() => {
  notifications.clean();
  cleanup();
});
