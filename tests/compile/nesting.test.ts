import {describe, expect, test} from "vitest";
import {short, slide} from "./folder.ts";

/** Lines that each hold the next. */
const stairs = (count: number) => Array.from({length: count}, (_, i) => `${"  ".repeat(i)}- x`).join("\n");
const opened = (count: number) => Array.from({length: count}, () => ":::block").join("\n");
const nested = (count: number) =>
  [
    ...Array.from({length: count}, (_, i) => `${":".repeat(3 + count - i)}block{ours}`),
    "x",
    ...Array.from({length: count}, (_, i) => ":".repeat(4 + i))
  ].join("\n");
const emphasis = (count: number) => `${"*a ".repeat(count)}${"b* ".repeat(count)}`;

describe("what is nested too deeply is said where it begins", () => {
  test.each([
    ["quotes in a line", ">".repeat(5000), 5],
    ["lists in a line", `${"- ".repeat(1000)}x`, 5],
    ["numbered lists", `${"1. ".repeat(1000)}x`, 5],
    ["lists under one another", stairs(2000), 55],
    ["blocks that stay open", opened(1600), 55],
    ["blocks", nested(300), 55],
    ["emphasis", emphasis(300), 5]
  ])("%s", (_, markdown, line) => {
    expect(short(slide(markdown, "ours").problems)).toContainEqual(
      expect.stringMatching(new RegExp(`^${line}:\\d+ nested too deeply`))
    );
  });

  test.each([
    ["quotes", `${">".repeat(40)} x`],
    ["lists in a line", `${"- ".repeat(40)}x`],
    ["lists under one another", stairs(40)],
    ["blocks", nested(40)],
    ["emphasis", emphasis(40)],
    ["a long rule in a list", `- x\n\n  ${"* ".repeat(300)}`],
    ["examples in code", `\`\`\`\`\n\`\`\`\n${opened(300)}\n\`\`\`\`\n`]
  ])("forty levels of %s are read", (_, markdown) => {
    expect(slide(markdown, "ours").problems.filter(({text}) => text.startsWith("nested"))).toEqual([]);
  });
});
