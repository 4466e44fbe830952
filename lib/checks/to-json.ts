import type { Confidence, Source } from '../notice/schema';
import type { Finding, Verdict } from './finding';
import { type Language, say } from './say';

/** A finding as it stands in a file: the form that the field catalogue lays down. */
export interface FindingJson {
  readonly check: string;
  readonly entry: string | null;
  readonly field: string | null;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly cites: readonly { source: Source['source']; text: string; confidence: Confidence }[];
}

/** The finding with its reason said in the language; the texts of the sources stay as they were written. */
export function toJson(finding: Finding, language: Language): FindingJson {
  const { check, entry, field, verdict } = finding;
  const cites = finding.cites.map(({ source, text, confidence }) => ({ source, text, confidence }));
  return { check, entry, field, verdict, reason: say(finding.reason, language), cites };
}
