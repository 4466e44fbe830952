import type { FromRosterWorker, ToRosterWorker } from '../../components/roster/roster-messages';
import { type RosterScope, serveRoster } from '../../components/roster/roster-worker';

/** The worker of the roster without its thread: the same code and messages, copied as a browser copies them. */
export class InThreadWorker {
  onmessage: ((event: { data: FromRosterWorker }) => void) | null = null;
  onerror: (() => void) | null = null;
  private isGone = false;
  private readonly scope: RosterScope = {
    onmessage: null,
    postMessage: (data) => {
      const copy = structuredClone(data);
      setTimeout(() => !this.isGone && this.onmessage?.({ data: copy }));
    },
  };

  constructor() {
    serveRoster(this.scope);
  }

  postMessage(data: ToRosterWorker): void {
    const copy = structuredClone(data);
    setTimeout(() => !this.isGone && this.scope.onmessage?.({ data: copy }));
  }

  terminate(): void {
    this.isGone = true;
  }
}
