import {type EntryId, recordOf} from "../briefing/ids.ts";
import type {Claim, Outside} from "../briefing/ledger.ts";
import {wordsOf} from "./catalogue.ts";
import {type Ledger, spokenSentences} from "./citation.ts";
import type {Words} from "./en.ts";
import {capital} from "./text.ts";

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

/** The words of an entry; nothing for what the ledger has not. */
export function entryOf(id: EntryId, ledger: Ledger): Entry | undefined {
  const words = wordsOf(ledger);
  const [claim, silence] = [recordOf(ledger.claims, id), recordOf(ledger.notSaid, id)];
  const [tension, item] = [recordOf(ledger.tensions, id), recordOf(ledger.outside, id)];
  if (claim) return {id, text: claim.text, source: sourceOf(claim, words)};
  if (silence) return {id, text: silence.text, source: words.ledger.gap};
  if (item) return {id, text: item.text, source: [words.ledger.outsideItem, item.where, readText([item], words)]};
  if (!tension) return undefined;
  const {topic, text, handling, claims} = tension;
  const between = claims.flatMap((claim) => entryOf(claim, ledger) ?? []);
  return {id, topic, text, ...(handling && {handling}), source: [words.ledger.tension], between};
}

/** "Read in November 2026": when some items from outside were read, each time once. */
export function readText(items: readonly Pick<Outside, "read">[], {ledger}: Words): string {
  return ledger.readIn([...new Set(items.map(({read}) => read))]);
}

function sourceOf({sentence, voice, kind, date}: Claim, words: Words): readonly string[] {
  const spoken = capital(words.list(spokenSentences([sentence], words)));
  return [spoken, voice, words.ledger.kinds[kind], date].filter((part) => part !== "");
}
