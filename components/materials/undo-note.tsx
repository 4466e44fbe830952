import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

interface UndoNote {
  readonly message: string;
  readonly undo: string;
  readonly close: string;
  /** Called at most once. */
  readonly onUndo: () => void;
}

/** Tells what was done and offers to undo it, instead of asking beforehand. It stays long enough to be read and reached. */
export function showUndo({ message, undo, close, onUndo }: UndoNote): void {
  const id = notifications.show({
    autoClose: 20_000,
    closeButtonProps: { 'aria-label': close },
    message: (
      <Group justify="space-between" gap="xs">
        <Text size="sm" lineClamp={3} style={{ overflowWrap: 'anywhere' }}>
          {message}
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(id);
            onUndo();
          }}
        >
          {undo}
        </Button>
      </Group>
    ),
  });
}
