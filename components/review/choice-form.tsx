import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ChoiceFormProps<T extends string> {
  readonly name: string;
  /** What is the matter. */
  readonly what: string;
  /** What stands between that and the choice. */
  readonly above?: ReactNode;
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** What is said where nothing was chosen. */
  readonly missing: string;
  /** What stands below the choice; `tried` once the form was sent. */
  readonly below?: (tried: boolean) => ReactNode;
  readonly submit: string;
  readonly onSubmit: (chosen: T) => void;
  readonly onLater: () => void;
  readonly again: string;
  /** Enters the paper anew. */
  readonly onAgain: () => void;
}

/** A question of the desk after a paper was entered: one answer is chosen, or it is left for later, or the paper is entered anew. */
export function ChoiceForm<T extends string>(props: ChoiceFormProps<T>) {
  const { t } = useTranslation('review');
  const [chosen, setChosen] = useState<T | null>(null);
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (chosen !== null) props.onSubmit(chosen);
  };
  return (
    <form onSubmit={submit} aria-label={props.name}>
      <Stack gap="sm">
        <Text fw={700} role="alert">
          {props.what}
        </Text>
        {props.above}
        <Radio.Group
          label={props.label}
          value={chosen}
          onChange={(value) => setChosen(value as T)}
          error={tried && chosen === null && props.missing}
        >
          <Stack gap={6} mt={4} style={{ overflowWrap: 'anywhere' }}>
            {props.options.map(({ value, label }, at) => (
              <Radio key={value} size="sm" value={value} label={label} ref={at === 0 ? first : undefined} />
            ))}
          </Stack>
        </Radio.Group>
        {props.below?.(tried)}
        <Group gap="xs">
          <Button type="submit" size="sm">
            {props.submit}
          </Button>
          <Button size="sm" variant="default" onClick={props.onLater}>
            {t('ruling.later')}
          </Button>
          <Button size="sm" variant="subtle" onClick={props.onAgain}>
            {props.again}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
