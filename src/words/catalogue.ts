// The words of a briefing.

import type {Words} from "./en.ts";
import {LANGUAGES} from "./languages.ts";

/** Those of its language. */
export function wordsOf(briefing: {readonly language: string}): Words {
  return LANGUAGES[tagOf(briefing)] as Words;
}

/** The tag of the catalogue for a language; of the first one there is, where it has none. */
export function tagOf({language}: {readonly language: string}): string {
  const [primary = ""] = language.toLowerCase().split("-");
  return Object.hasOwn(LANGUAGES, primary) ? primary : (Object.keys(LANGUAGES)[0] as string);
}
