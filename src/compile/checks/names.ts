import type {Problem} from "../source/problems.ts";
import type {Corpus} from "./corpus.ts";
import {wholeWord} from "./english.ts";
import {finding} from "./finding.ts";
import type {Passage} from "./passage.ts";

/** An actor with a full name has it on the first slide of the talk that names the actor. */
export function names({briefing, slides}: Corpus): readonly Problem[] {
  const talk = slides
    .filter(({slide}) => !slide.appendix)
    .map(({passages}) => passages.filter(({where}) => where !== "notes"));
  return Object.values(briefing.actors).flatMap(({name, fullName}) => {
    if (fullName === undefined) return [];
    const first = talk.find((passages) => passages.some(has(name))) ?? [];
    const passage = first.find(has(name));
    if (!passage || first.some(has(fullName))) return [];
    const at = passage.text.search(wholeWord(name));
    return [
      finding(passage.locationOf([at, at + name.length]), `name not in full where it first appears: ${name}`, {
        expected: `\`${fullName}\` on this slide`
      })
    ];
  });
}

const has = (words: string) => {
  const pattern = wholeWord(words);
  return ({text}: Passage) => text.search(pattern) !== -1;
};
