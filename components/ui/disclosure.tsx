import { Title, UnstyledButton } from '@mantine/core';
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import { type ReactNode, useId, useState } from 'react';
import classes from './disclosure.module.css';

interface DisclosureProps {
  /** What the button says. */
  readonly head: ReactNode;
  readonly children: ReactNode;
  readonly openAtFirst?: boolean;
  /** The level of the heading that the button is, for a part of the view; a detail within one has none. */
  readonly heading?: 2 | 3;
  /** What stands before the button on its line. */
  readonly beside?: ReactNode;
  /** The name of the button where what it says is too short to tell it from others. */
  readonly label?: string;
}

/** A button that shows and hides what stands below it. What is hidden is not on the page at all. */
export function Disclosure({ head, children, openAtFirst = false, heading, beside, label }: DisclosureProps) {
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  const button = (
    <UnstyledButton
      className={classes.button}
      mod={{ large: heading !== undefined }}
      aria-expanded={open}
      aria-controls={open ? id : undefined}
      aria-label={label}
      onClick={() => setOpen(!open)}
    >
      <IconChevronRight size={16} className={classes.chevron} data-open={open || undefined} aria-hidden />
      {head}
    </UnstyledButton>
  );
  return (
    <div>
      {heading === undefined && beside === undefined && button}
      {beside !== undefined && (
        <div className={classes.line}>
          {beside}
          {button}
        </div>
      )}
      {heading !== undefined && (
        <Title order={heading} size="h5">
          {button}
        </Title>
      )}
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
