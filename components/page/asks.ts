import type { Browser } from 'wxt/browser';
import type { FromPage, ToPage } from '../../lib/messages';

type Port = Browser.runtime.Port;
type Answer = Exclude<FromPage, { type: 'reading' | 'led' | 'pointed' }>;

/** Questions to documents that wait for their answers. */
export interface Asks {
  /** Asks and waits, at most `most` milliseconds; null where the document is gone or silent. */
  ask(port: Port | undefined, message: (ask: number) => ToPage, most: number): Promise<Answer | null>;
  /** Hands an answer to its question; one that nobody asked for, or another document, is passed over. */
  answered(port: Port, answer: Answer): void;
  /** No answer will come over this line any more. */
  giveUp(port: Port): void;
}

export function createAsks(): Asks {
  const open = new Map<number, { port: Port; end: (answer: Answer | null) => void }>();
  let count = 0;
  return {
    ask(port, message, most) {
      if (port === undefined) return Promise.resolve(null);
      const number = count++;
      return new Promise((resolve) => {
        const end = (answer: Answer | null) => {
          clearTimeout(timer);
          open.delete(number);
          resolve(answer);
        };
        const timer = setTimeout(() => end(null), most);
        open.set(number, { port, end });
        port.postMessage(message(number));
      });
    },
    answered(port, answer) {
      const one = open.get(answer.ask);
      if (one?.port === port) one.end(answer);
    },
    giveUp(port) {
      for (const one of [...open.values()]) if (one.port === port) one.end(null);
    },
  };
}
