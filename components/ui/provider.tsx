import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import './enlarged.css';
import { i18n } from '../words/i18n';
import { cssVariables, theme } from './theme';

/** What every page of ours and every component test stands in: look, words and messages. Light or dark as the system is. */
export function Provider({ children }: { children: ReactNode }) {
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        env={import.meta.env.MODE === 'test' ? 'test' : 'default'}
      >
        <Notifications position="bottom-center" limit={3} />
        {children}
      </MantineProvider>
    </I18nextProvider>
  );
}
