import { Button, Group, Progress, Text } from '@mantine/core';
import classes from './undo-bar.module.css';

interface UndoBarProps {
  /** What was done. */
  readonly what: string;
  /** What the button says. */
  readonly undo: string;
  /** Null where there is no way back. */
  readonly onUndo: (() => void) | null;
  /** Of what is under way: how much is done, from 0 to 1. The button then stops it. */
  readonly share?: number;
}

/** What was done last, and the way back from it, for as long as nothing else is done. */
export function UndoBar({ what, undo, onUndo, share }: UndoBarProps) {
  return (
    <div className={classes.bar}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm" role="status" lineClamp={2}>
          {what}
        </Text>
        {onUndo && (
          <Button size="compact-sm" variant="default" flex="none" onClick={onUndo}>
            {undo}
          </Button>
        )}
      </Group>
      {share !== undefined && <Progress mt={6} value={share * 100} aria-label={what} />}
    </div>
  );
}
