import { useCallback, useEffect, useMemo, useState } from 'react';
import type { JudgedBy } from '../../lib/checks/many/check-many';
import type { Standing } from '../../lib/checks/many/standing';
import type { RosterLine } from '../../lib/roster/search';
import type { JudgedPerson } from '../../lib/store/judge-people';
import { judgeInWorkers } from './judging';

/** What was found of the people of the roster, for as long as the panel is open, and what they were judged by. */
export interface KnownStandings {
  judgedBy: string;
  readonly found: Map<string, JudgedPerson>;
}

export const nothingKnown = (): KnownStandings => ({ judgedBy: '', found: new Map() });

/** How far the findings are made. */
export interface Judging {
  readonly state: 'running' | 'done' | 'stopped' | 'crashed';
  readonly done: number;
  readonly all: number;
}

export interface Standings extends Judging {
  /** What the findings on a person come to now; null as long as it is not known of the papers that count. */
  readonly standingFor: (person: RosterLine) => Standing | null;
  /** The same, but of nobody while many are judged: by what is not known yet nothing is listed, so that no line moves away from under a hand. */
  readonly settledFor: (person: RosterLine) => Standing | null;
  /** False while many are judged. */
  readonly isSettled: boolean;
  readonly stop: () => void;
  readonly goOn: () => void;
}

/** Milliseconds between two pictures of what is done. */
const PICTURE_EVERY = 200;
/** Milliseconds that the list has to be drawn. */
const LIST_FIRST = 500;
/** Of no more than so many the findings are there at once. */
const FEW = 100;
const NONE: Judging = { state: 'done', done: 0, all: 0 };

/**
 * What the findings on everyone of the roster come to, by the notice, the day and the holidays of now. Made in workers as long as it is
 * asked for, of those alone of whom it is not `known` yet; what rests on other papers, or another notice or day, is never given.
 */
export function useStandings(known: KnownStandings, people: readonly RosterLine[], by: JudgedBy): Standings {
  const judgedBy = useMemo(() => JSON.stringify(by), [by]);
  const [judging, setJudging] = useState(NONE);
  /** Which beginning this is, and whether it was stopped. */
  const [begun, setBegun] = useState({ round: 0, stopped: false });

  // biome-ignore lint/correctness/useExhaustiveDependencies: `by` is told by its text: an equal one is no reason to begin anew
  useEffect(() => {
    if (known.judgedBy !== judgedBy) {
      known.found.clear();
      known.judgedBy = judgedBy;
    }
    const open = people.filter(({ personId, basis }) => basis !== null && known.found.get(personId)?.basis !== basis);
    const all = open.length;
    if (all === 0) return setJudging(NONE);
    let done = 0;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const show = (state: Judging['state']) => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      setJudging({ state, done, all });
    };
    if (begun.stopped) return show('stopped');
    let end = () => {};
    // The list is drawn first: workers that begin at once would take the cores from it.
    const begin = setTimeout(() => {
      end = judgeInWorkers(
        open.map(({ personId }) => personId),
        by,
        {
          onStep: (step) => {
            done += step.done;
            for (const one of step.people) known.found.set(one.personId, one);
            timer ??= setTimeout(() => show('running'), PICTURE_EVERY);
          },
          onDone: () => show('done'),
          onCrash: () => show('crashed'),
        },
      );
    }, LIST_FIRST);
    show('running');
    return () => {
      clearTimeout(begin);
      end();
      if (timer !== null) clearTimeout(timer);
    };
  }, [known, people, judgedBy, begun]);

  // Another at each picture, since what is known is another.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is known changes with each picture
  const standingFor = useMemo(() => {
    // Asked once, not for each of the people: it compares the whole texts of two notices.
    const isKnown = known.judgedBy === judgedBy;
    return ({ personId, basis }: RosterLine) => {
      const found = isKnown ? known.found.get(personId) : undefined;
      return found && found.basis === basis ? found : null;
    };
  }, [known, judgedBy, judging]);
  const isSettled = judging.state !== 'running' || judging.all <= FEW;
  const settledFor = useMemo(() => (isSettled ? standingFor : () => null), [isSettled, standingFor]);
  return {
    ...judging,
    standingFor,
    settledFor,
    isSettled,
    stop: useCallback(() => setBegun(({ round }) => ({ round, stopped: true })), []),
    goOn: useCallback(() => setBegun(({ round }) => ({ round: round + 1, stopped: false })), []),
  };
}
