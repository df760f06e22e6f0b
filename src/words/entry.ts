import type {Briefing} from "../briefing/briefing.ts";
import type {EntryId} from "../briefing/ids.ts";
import type {Claim, Outside} from "../briefing/ledger.ts";
import {kindText, listText, spokenSentences} from "./words.ts";

/** An entry of the ledger in words, as a card shows it. */
export interface Entry {
  readonly id: EntryId;
  readonly topic?: string;
  readonly text: string;
  /** What the briefing makes of it. */
  readonly handling?: string;
  /** Where it comes from: sentence, voice, kind and date of a claim; of any other what it is, and where it was read. */
  readonly source: readonly string[];
  /** The claims that a tension lies between. */
  readonly between?: readonly Entry[];
}

type Ledger = Pick<Briefing, "claims" | "notSaid" | "tensions" | "outside">;

/** The words of an entry; nothing for what the ledger has not. */
export function entryOf(id: EntryId, ledger: Ledger): Entry | undefined {
  const [claim, silence] = [recordOf(ledger.claims, id), recordOf(ledger.notSaid, id)];
  const [tension, item] = [recordOf(ledger.tensions, id), recordOf(ledger.outside, id)];
  if (claim) return {id, text: claim.text, source: sourceOf(claim)};
  if (silence) return {id, text: silence.text, source: ["Gap", "not said"]};
  if (item) return {id, text: item.text, source: ["Outside item", item.where, readText([item])]};
  if (!tension) return undefined;
  const {topic, text, handling, claims} = tension;
  const between = claims.flatMap((claim) => entryOf(claim, ledger) ?? []);
  return {id, topic, text, ...(handling && {handling}), source: ["Tension"], between};
}

/** "Read in November 2026": when some items from outside were read, each time once. */
export function readText(items: readonly Pick<Outside, "read">[]): string {
  return `Read in ${listText([...new Set(items.map(({read}) => read))])}`;
}

function sourceOf({sentence, voice, kind, date}: Claim): readonly string[] {
  return [capital(listText(spokenSentences([sentence]))), voice, kindText(kind), date].filter((part) => part !== "");
}

/** "Sentence 8". */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const recordOf = <T>(records: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(records, id) ? records[id] : undefined;
