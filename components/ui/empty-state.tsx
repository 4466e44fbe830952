import { Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly what?: string;
  /** The next step: a button or a link. */
  readonly children?: ReactNode;
}

/** What stands where there is nothing to show: why, and what to do next. Read out when it comes. */
export function EmptyState({ icon, title, what, children }: EmptyStateProps) {
  return (
    <Stack align="flex-start" gap="sm" py="lg" maw={480} role="status">
      <ThemeIcon variant="light" size={44} radius="xl" aria-hidden>
        {icon}
      </ThemeIcon>
      <Title order={2} size="h4">
        {title}
      </Title>
      {what !== undefined && <Text size="sm">{what}</Text>}
      {children}
    </Stack>
  );
}
