import type { MouseEvent } from 'react';

/**
 * A press that only a user can make: one that a script has made up is refused and told. The page beside cannot reach the panel at all;
 * this holds against whatever else runs in the browser.
 */
export const byUser =
  (act: () => void, refuse: () => void) =>
  ({ nativeEvent }: MouseEvent): void =>
    nativeEvent.isTrusted ? act() : refuse();
