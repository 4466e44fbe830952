import { notifications } from '@mantine/notifications';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { i18n } from '../../components/words/i18n';

/** Each test begins in Chinese on an empty page. */
beforeEach(() => i18n.changeLanguage('zh').then(() => undefined));
afterEach(() => {
  notifications.clean();
  cleanup();
});
