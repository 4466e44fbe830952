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
}

/** A button that shows and hides what stands below it. What is hidden is not on the page at all. */
export function Disclosure({ head, children, openAtFirst = false, heading }: DisclosureProps) {
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  const button = (
    <UnstyledButton
      className={classes.button}
      mod={{ large: heading !== undefined }}
      aria-expanded={open}
      aria-controls={open ? id : undefined}
      onClick={() => setOpen(!open)}
    >
      <IconChevronRight size={16} className={classes.chevron} data-open={open || undefined} aria-hidden />
      {head}
    </UnstyledButton>
  );
  return (
    <div>
      {heading === undefined ? (
        button
      ) : (
        <Title order={heading} size="h5">
          {button}
        </Title>
      )}
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
