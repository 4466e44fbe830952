import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../ui/disclosure';

/** Of so many people the cards still stand open: of more, what stands below them would be far away. */
const FEW = 8;

interface EachPersonProps {
  readonly count: number;
  readonly children: ReactNode;
}

/** What is done person by person: open at once where they are few, behind one button where they are many. */
export function EachPerson({ count, children }: EachPersonProps) {
  const { t } = useTranslation('papers');
  if (count <= FEW) return children;
  return (
    <Disclosure head={t('each', { number: count })}>
      <Stack gap="sm" pt="xs">
        {children}
      </Stack>
    </Disclosure>
  );
}
