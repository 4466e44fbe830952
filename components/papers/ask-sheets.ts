import type { Pace } from '../../lib/papers/pace';
import { askBeside } from '../beside/ask';
import { ActFailed } from '../summary/use-acts';
import type { FromSheetsWorker, ToSheetsWorker } from './sheets-messages';

/**
 * Makes a file of papers beside the panel; `pace` is told how much is done, and where it rejects it is stopped. Null where it was. Rejects
 * with `ActFailed` where there is nobody of whom it would be made.
 */
export function makeSheets(asked: ToSheetsWorker, pace: Pace): Promise<Uint8Array | null> {
  const hear = (told: FromSheetsWorker) => {
    if (told.kind === 'nobody') throw new ActFailed('failed.none');
    return told.bytes;
  };
  const { answer, stop } = askBeside('/sheets.js', asked, hear, (done, all) => {
    Promise.resolve(pace(done, all)).catch(stop);
  });
  return answer;
}
