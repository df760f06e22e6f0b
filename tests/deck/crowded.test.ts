import {join} from "node:path";
import {expect, test} from "vitest";
import {briefingOf, call, root, useFolder} from "./paper.ts";

const folder = useFolder();
const bullets = (count: number) => Array.from({length: count}, (_, i) => `- Point number ${i + 1}`).join("\n");
const card = (text: string) => `:::card[A card]\n${text}\n:::`;

interface Case {
  readonly id: string;
  readonly head?: string;
  readonly title?: string;
  readonly body: string;
  /** Left out: it has room. */
  readonly fault?: RegExp;
}

const CASES: readonly Case[] = [
  {id: "few", body: bullets(8)},
  {id: "many", body: bullets(18), fault: /“Point number 1” overlaps its title by \d+ units/},
  {id: "beside", head: "layout=split", body: bullets(18), fault: /“Point number 18” reaches \d+ units past its foot/},
  {
    id: "word",
    head: "layout=cards",
    body: [card("abcde".repeat(12)), card("x"), card("x")].join("\n\n"),
    fault: /“abcde\w+” is \d+ units too wide/
  },
  {
    id: "rows",
    head: "layout=table",
    body: `| a | b |\n| --- | --- |\n${"| one | one |\n".repeat(24)}`,
    fault: /“one” reaches \d+ units past its foot/
  },
  {id: "code", body: `\`\`\`\n${"line\n".repeat(30)}\`\`\``, fault: /past its foot|overlaps its title/},
  {id: "title", title: "A title of words ".repeat(60), body: "Words.", fault: /past its foot/},
  {id: "waits", head: 'steps="a b"', body: `${bullets(4)}\n\n:::block{at=b}\n${bullets(14)}\n:::`, fault: /./}
];

const source = briefingOf(
  join(folder, "crowded"),
  CASES.map(
    ({id, head = "", title = "A title", body}) => `::slide{#${id} ours seconds=9 ${head}}\n\n# ${title}\n\n${body}\n`
  ).join("\n---\n\n"),
  "states:\n  a: {title: A, sentence: A.}\n  b: {title: B, sentence: B.}\n"
);

test("what is too much for its slide fails the check, with the slide's place and by how much", async () => {
  const {code, text} = await call("check", source);
  for (const {id, fault} of CASES) {
    const [, line = ""] = text.match(new RegExp(`slides\\.md:\\d+:9: error: too much on #${id}\\b(.*)`)) ?? [];
    if (fault) expect(line, id).toMatch(fault);
    else expect(line, id).toBe("");
  }
  expect(code).toBe(1);
});

test("a title of more than three lines in its layout fails it, at the title", async () => {
  const titles = [
    ["statement", 27, undefined],
    ["statement", 36, 4],
    ["split", 12, undefined],
    ["split", 16, 4],
    ["cover", 21, undefined],
    ["cover", 27, 4]
  ] as const;
  const slides = titles.map(
    ([layout, count], i) => `::slide{#s${i} ours layout=${layout}}\n\n# ${"ferry ".repeat(count)}\n\nWords.\n`
  );
  const {code, text} = await call("check", briefingOf(join(folder, "titles"), slides.join("\n---\n\n")));
  const found = titles.flatMap(([, , lines], i) => (lines ? [`${8 * i + 3}: title of ${lines} lines`] : []));
  const said = [...text.matchAll(/slides\.md:(\d+):1: error: (title of \d lines): ferry ferry/g)];
  expect(said.map(([, line, what]) => `${line}: ${what}`)).toEqual(found);
  expect(text).toContain("  expected: at most 3 lines in its layout\n");
  expect(code).toBe(1);
});

test("it is a warning where it is printed", async () => {
  const {code, text} = await call("pdf", source, "--out", join(folder, "crowded.pdf"));
  expect(text).toMatch(/slides\.md:\d+:9: warning: too much on #many: /);
  expect(code).toBe(0);
});

test("slides as full as they may be have room, under a band and over their sources, too", async () => {
  const {text} = await call("check", join(root, "tests/fixtures/crowded"));
  expect(text).not.toContain("too much on");
  expect(text).toContain("not cited anywhere: N02, X2\n");
});
