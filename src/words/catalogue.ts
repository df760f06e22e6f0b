// The words of a briefing.

import type {Words} from "./en.ts";
import {LANGUAGES} from "./languages.ts";

/** Those of its language; of the first one there is, where it has none. */
export function wordsOf({language}: {readonly language: string}): Words {
  const [primary = ""] = language.toLowerCase().split("-");
  return (Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : Object.values(LANGUAGES)[0]) as Words;
}
