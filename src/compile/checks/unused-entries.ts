import type {ClaimId, EntryId} from "../../briefing/ids.ts";
import type {Corpus} from "./corpus.ts";

/** What is in the ledger for nothing, in its order. */
export interface Unused {
  /** Claims that no slide of the talk rests on. */
  readonly inTalk: readonly ClaimId[];
  /** Gaps, tensions and outside items that no slide rests on. */
  readonly anywhere: readonly EntryId[];
}

/** What no slide uses: a table of the ledger names all of it, and is no use of it. */
export function unusedEntries({briefing, slides}: Corpus): Unused {
  const {claims, notSaid, tensions, outside} = briefing;
  const talk = slides.filter(({slide, lists}) => !slide.appendix && !lists).flatMap(({uses}) => uses);
  const inTalk = new Set(talk.flatMap((id) => [id, ...(tensions[id]?.claims ?? [])]));
  const anywhere = new Set(slides.flatMap(({uses}) => uses));
  return {
    inTalk: Object.keys(claims).filter((id) => !inTalk.has(id)),
    anywhere: [notSaid, tensions, outside].flatMap(Object.keys).filter((id) => !anywhere.has(id))
  };
}
