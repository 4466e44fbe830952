import type { WorkerScope } from '../../components/beside/serve';
import { serveSheets } from '../../components/papers/sheets-worker';
import { serveRoster } from '../../components/roster/roster-worker';

/** The workers of roster and papers without their thread: the same code and messages, copied as a browser copies them. */
export class InThreadWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  private isGone = false;
  private readonly scope: WorkerScope = {
    onmessage: null,
    postMessage: (data) => {
      const copy = structuredClone(data);
      setTimeout(() => !this.isGone && this.onmessage?.({ data: copy }));
    },
  };

  constructor(script: string) {
    (script === '/sheets.js' ? serveSheets : serveRoster)(this.scope);
  }

  postMessage(data: unknown): void {
    const copy = structuredClone(data);
    setTimeout(() => !this.isGone && this.scope.onmessage?.({ data: copy }));
  }

  terminate(): void {
    this.isGone = true;
  }
}
