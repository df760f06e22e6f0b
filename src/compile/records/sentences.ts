import type {Claim} from "../../briefing/ledger.ts";
import {fingerprintOf} from "./fingerprint.ts";

/** The claims of whose sentence an article's words hold no stretch with the same fingerprint. */
export function lackedBy(words: readonly string[], claims: readonly Claim[]): readonly Claim[] {
  const wanted = new Set(claims.map(({fingerprint}) => fingerprint));
  const counts = new Set([...wanted].map((fingerprint) => Number.parseInt(fingerprint, 10)));
  for (const count of counts) findStretches(wanted, words, count);
  return claims.filter(({fingerprint}) => wanted.has(fingerprint));
}

/** Takes away what is found among the stretches of so many words; ends once there is none left to find. */
function findStretches(wanted: Set<string>, words: readonly string[], count: number): void {
  let left = [...wanted].filter((fingerprint) => fingerprint.startsWith(`${count}:`)).length;
  for (let at = 0; left > 0 && at + count <= words.length; at++)
    if (wanted.delete(fingerprintOf(words.slice(at, at + count)))) left--;
}
