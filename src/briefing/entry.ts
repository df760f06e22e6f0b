import {sentencesOf} from "./citation.ts";
import type {Briefing, EntryId} from "./data.ts";
import type {Claim} from "./ledger.ts";
import {kindText, listText, spokenSentences} from "./words.ts";

/** An entry of the ledger in words, as a card shows it. */
export interface Entry {
  readonly id: EntryId;
  readonly topic?: string;
  readonly text: string;
  /** What the briefing makes of it. */
  readonly handling?: string;
  /** Where it comes from: sentence, voice, kind and date of a claim. */
  readonly source: readonly string[];
}

type Ledger = Pick<Briefing, "claims" | "notSaid" | "tensions" | "outside">;

/** The words of an entry; nothing for what the ledger has not. */
export function entryOf(id: EntryId, ledger: Ledger): Entry | undefined {
  const [claim, silence] = [recordOf(ledger.claims, id), recordOf(ledger.notSaid, id)];
  const [tension, item] = [recordOf(ledger.tensions, id), recordOf(ledger.outside, id)];
  if (claim) return {id, text: claim.text, source: sourceOf(claim)};
  if (silence) return {id, text: silence.text, source: ["Not said"]};
  if (item) return {id, text: item.text, source: ["Outside the source", item.where, `Read: ${item.read}`]};
  if (!tension) return undefined;
  const {topic, text, handling} = tension;
  return {
    id,
    topic,
    text,
    ...(handling && {handling}),
    source: [capital(listText(spokenSentences(sentencesOf([id], ledger))))]
  };
}

function sourceOf({sentence, voice, kind, date}: Claim): readonly string[] {
  return [capital(listText(spokenSentences([sentence]))), voice, kindText(kind), date].filter((part) => part !== "");
}

/** "Sentence 8". */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const recordOf = <T>(records: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(records, id) ? records[id] : undefined;
