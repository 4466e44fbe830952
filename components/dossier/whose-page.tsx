import { Alert, Button, NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../lib/store/database';

/** Enough of a number to tell two of one name apart, and no more than that on the screen. */
const choiceLabel = ({ name, idNumber }: Person) => `${name}（****${idNumber.slice(-4)}）`;

interface ChoosePersonProps {
  readonly people: readonly Person[];
  readonly chosenId: string;
  readonly onChoose: (id: string) => void;
}

/** Which of the people who are kept is shown, where no page tells. */
export function ChoosePerson({ people, chosenId, onChoose }: ChoosePersonProps) {
  const { t } = useTranslation('dossier');
  return (
    <NativeSelect
      size="sm"
      label={t('choose.label')}
      value={chosenId}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      data={[
        { value: '', label: t('choose.none') },
        ...people.map((one) => ({ value: one.id, label: choiceLabel(one) })),
      ]}
    />
  );
}

interface AskPersonProps {
  readonly candidates: readonly Person[];
  readonly onAnswer: (answer: string) => void;
}

/** Asks who the page's person is, where it shows too little to know; the answer holds for this page alone. */
export function AskPerson({ candidates, onAnswer }: AskPersonProps) {
  const { t } = useTranslation('dossier');
  const [answer, setAnswer] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  return (
    <Alert color="yellow" role="group" aria-label={t('ask.head')} title={t('ask.head')}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{t('ask.what')}</Text>
        <Radio.Group
          label={t('ask.label')}
          value={answer}
          error={missing && t('ask.missing')}
          onChange={(value) => {
            setAnswer(value);
            setMissing(false);
          }}
        >
          <Stack gap={6} mt={4}>
            {candidates.map((one) => (
              <Radio key={one.id} size="sm" value={one.id} label={choiceLabel(one)} />
            ))}
            <Radio size="sm" value="none" label={t('ask.none')} />
          </Stack>
        </Radio.Group>
        <Button size="sm" variant="default" onClick={() => (answer === null ? setMissing(true) : onAnswer(answer))}>
          {t('ask.button')}
        </Button>
      </Stack>
    </Alert>
  );
}
