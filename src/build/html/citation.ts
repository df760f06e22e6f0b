import type {Claim, ClaimId} from "../../briefing/data.ts";
import {listText, spokenSentence} from "../../briefing/words.ts";

export interface Citation {
  readonly claims: readonly ClaimId[];
  /** "S8 S9". */
  readonly printed: string;
  /** "sentences 8 and 9". */
  readonly spoken: string;
}

/** The sentences that bear some claims, each once, in the order of the source. */
export function citation(ids: readonly ClaimId[], claims: Readonly<Record<ClaimId, Claim>>): Citation {
  const distinct = [...new Set(ids)];
  const sentences = [...new Set(distinct.flatMap((id) => claims[id]?.sentence ?? []))].sort(
    (a, b) => Number(b.startsWith("T")) - Number(a.startsWith("T")) || Number(a.slice(1)) - Number(b.slice(1))
  );
  return {claims: distinct, printed: sentences.join(" "), spoken: spokenList(sentences)};
}

function spokenList(sentences: readonly string[]): string {
  const numbered = sentences.filter((sentence) => sentence.startsWith("S"));
  if (numbered.length < 2) return listText(sentences.map(spokenSentence));
  const numbers = `sentences ${listText(numbered.map((sentence) => sentence.slice(1)))}`;
  return listText([...sentences.filter((sentence) => !numbered.includes(sentence)).map(spokenSentence), numbers]);
}
