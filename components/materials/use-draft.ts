import { useEffect, useRef, useState } from 'react';

/**
 * What a field shows while it is written in. The store answers a moment after each key, and a field that waited for it
 * would lose the cursor and the Chinese input method its half-typed word; so the typed text stands until the field is
 * left and the store agrees. A text that was not saved stays: nothing that was typed is lost.
 */
export function useDraft(stored: string) {
  const [draft, setDraft] = useState<string | null>(null);
  const focused = useRef(false);
  const latest = useRef(stored);

  useEffect(() => {
    // Also runs when a closed task is opened again: only a new stored value ends a draft that was left.
    if (latest.current === stored) return;
    latest.current = stored;
    if (!focused.current) setDraft(null);
  }, [stored]);

  return {
    text: draft ?? stored,
    type: setDraft,
    onFocus: () => {
      focused.current = true;
    },
    onBlur: () => {
      focused.current = false;
      setDraft((typed) => (typed === latest.current ? null : typed));
    },
  };
}
