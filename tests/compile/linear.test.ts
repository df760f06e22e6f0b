// No text keeps a reader busy: each reads ten kilobytes of the worst there is in a tenth of a second.

import {expect, test} from "vitest";
import {inspect} from "../../src/compile/compile.ts";
import {leastWidth, wrap} from "../../src/widgets/kit/lettering.ts";
import {BRIEFING, folderOf} from "./folder.ts";
import {specs} from "./specs.ts";

const SIZE = 10_000;
const LIMIT_MS = 100;

const WORST = [
  "{",
  "{a",
  "{a b ",
  "a ",
  "a=",
  "a=b ",
  'a="b" ',
  'a="',
  "{ours ",
  "{at= ",
  "}",
  '"',
  "“",
  "“a”",
  "”",
  ":",
  "::a ",
  "<",
  "</",
  "-",
  ">",
  "1,",
  "15 km ",
  "Upriver ",
  "  ",
  "\\{"
];

/** The Markdown library itself reads these in a time that grows with their square: a tenth of the size will do. */
const OF_THE_LIBRARY = ["|", "[", "]", "![", "*a_ ", "~~a", "` ", "<!-- ", "<!-- a -->", ":a[", ":a{", "a@b.", "\n"];

const HOUSE = `${BRIEFING}spellings: {Upper River: [Upriver, Up  River]}\noutsideWords: [Upriver, per cent]\n`;
const read = (slides: string, more = "") =>
  inspect(folderOf({"briefing.yaml": HOUSE + more, "10-talk.md": slides}), specs);
const body = (markdown: string) => read(`::slide{#a ours}\n\n# A\n\n${markdown}\n`);

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  "a paragraph": (text) => body(`x ${text}`),
  "a marked item": (text) => body(`- ${text} {ours}`),
  "a title": (text) => read(`# ${text}`),
  "a table cell": (text) => body(`| a |\n| --- |\n| ${text} |`),
  notes: (text) => body(`:::notes\n${text}\n:::`),
  "a slide's head": (text) => read(`::slide{#a ${text}}\n\n# A\n`),
  "a head with a lost quote": (text) => read(`::slide{#a cite="${text}}\n\n# A\n`),
  "an option": (text) => body(`::bar{gain="${text}"}`),
  options: (text) => body(`::gauge{${text}}`),
  "front matter": (text) => read(`---\npart: ${text}\n---\n\n# A\n`),
  yaml: (text) => read("# A\n", `sourceLine: ${text}\n`),
  "a cited paragraph": (text) => read(`::slide{#a}\n\n# A\n\nx ${text} x :cite[C01]\n`),
  "the checks of records": (text) => read("# A\n", `sourceLine: ${JSON.stringify(text)}\n`),
  "words of a drawing": (text) => [wrap(text, 600, 28, 40), leastWidth(text, 5, 28, 40)]
};

/** Of the processor, not of the clock: others are at work too. */
function spentMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}

const LOOKS = 4;

/** Over the limit at every look, and not because the machine is slow: a quarter of it takes far less than a quarter of the time. */
function isSlow(read: (text: string) => unknown, sign: string): boolean {
  const size = OF_THE_LIBRARY.includes(sign) ? SIZE / 10 : SIZE;
  const spent = (length: number) => spentMs(() => read(sign.repeat(length / sign.length)));
  return Array.from({length: LOOKS}).every(() => {
    const ms = spent(size);
    return ms > LIMIT_MS && ms > 6 * Math.min(spent(size / 4), spent(size / 4));
  });
}

test.each(Object.entries(READERS))("%s", {timeout: 60_000}, (_, read) => {
  expect([...WORST, ...OF_THE_LIBRARY].filter((sign) => isSlow(read, sign))).toEqual([]);
});
