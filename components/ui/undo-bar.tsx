import { Button, Group, Text } from '@mantine/core';
import classes from './undo-bar.module.css';

interface UndoBarProps {
  /** What was done. */
  readonly what: string;
  /** What the button says. */
  readonly undo: string;
  /** Null where there is no way back. */
  readonly onUndo: (() => void) | null;
}

/** What was done last, and the way back from it, for as long as nothing else is done. */
export function UndoBar({ what, undo, onUndo }: UndoBarProps) {
  return (
    <Group className={classes.bar} justify="space-between" gap="xs" wrap="nowrap">
      <Text size="sm" role="status" lineClamp={2}>
        {what}
      </Text>
      {onUndo && (
        <Button size="compact-sm" variant="default" flex="none" onClick={onUndo}>
          {undo}
        </Button>
      )}
    </Group>
  );
}
