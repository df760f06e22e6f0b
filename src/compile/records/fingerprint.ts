// What lets a holder of the source check a claim: the words of its sentence, which the ledger does not print, as a hash.

import {hash} from "node:crypto";

/** The number of a sentence's words, and the SHA-256 of them in UTF-8 with one space between: "12:9f86…". */
export const fingerprint = (sentence: string) => fingerprintOf(wordsIn(sentence));

/** The same of words that are taken apart already. */
export const fingerprintOf = (words: readonly string[]) => `${words.length}:${hash("sha256", words.join(" "))}`;

/** Each run of letters and digits, NFKC and in lower case: “Iran’s” is two words. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
