import { useCallback, useState } from 'react';
import type { FrameReading } from '../../lib/dossier/from-readings';
import type { Identity } from '../../lib/store/people';

/** What the user said of whose page it is; it holds for this page alone. */
export interface Answer {
  /** The id of a person, `none`, or null where nothing was said of this page. */
  readonly answer: string | null;
  readonly give: (answer: string) => void;
}

/** The documents that name the person. */
function namingFrames(readings: readonly FrameReading[]): string[] {
  return readings
    .filter(({ reading }) => reading.values.some(({ meaning }) => meaning?.startsWith('person.')))
    .map(({ frame }) => frame);
}

/** Keeps the user's answer for as long as the page names the same person in one of the same documents. */
export function useAnswer(person: Identity | null, readings: readonly FrameReading[]): Answer {
  const [given, setGiven] = useState<{ key: string; frames: string[]; answer: string } | null>(null);
  const key = JSON.stringify(person);
  const frames = namingFrames(readings);
  const holds = given !== null && given.key === key && given.frames.some((frame) => frames.includes(frame));
  const joined = JSON.stringify(frames);
  const give = useCallback(
    (answer: string) => setGiven({ key, frames: JSON.parse(joined) as string[], answer }),
    [key, joined],
  );
  return { answer: holds ? given.answer : null, give };
}
