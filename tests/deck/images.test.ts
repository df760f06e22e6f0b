import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {briefingOf, call, useFolder} from "./paper.ts";

const folder = useFolder();

const STATES = `states:
  low: {title: Low, text: low, sentence: The water is low.}
  high: {title: High, text: high, sentence: The water is high.}
`;
const STEPPED = '::slide{#water ours steps="low high"}\n\n# Water\n\nLow. {at=low}\n\nHigh. {at=high}\n';
const slide = (id: string) => `::slide{#${id} ours}\n\n# The slide ${id}\n\nText.\n`;

/** Width and height, and the names of all chunks. */
function pngOf(file: string): {size: readonly number[]; chunks: readonly string[]} {
  const bytes = readFileSync(file);
  const chunks: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    chunks.push(bytes.toString("latin1", at + 4, at + 8));
  return {size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)], chunks: [...new Set(chunks)]};
}

test("a picture of each slide and step, once and twice as large; what an earlier run made goes, nothing else", async () => {
  const out = join(folder, "images");
  const briefing = join(folder, "ferry");
  const both = (names: readonly string[]) => names.flatMap((name) => [`${name}.png`, `${name}@2x.png`]);
  const seen = () =>
    readdirSync(out)
      .filter((name) => name.endsWith(".png"))
      .sort();

  briefingOf(briefing, [slide("old"), STEPPED].join("\n---\n\n"), STATES);
  expect(await call("images", briefing, "--out", out)).toMatchObject({code: 0});
  expect(seen()).toEqual(both(["old", "water-1", "water-2"]).sort());
  expect(pngOf(join(out, "water-2.png"))).toEqual({size: [1920, 1080], chunks: ["IHDR", "IDAT", "IEND"]});
  expect(pngOf(join(out, "water-2@2x.png")).size).toEqual([3840, 2160]);
  expect(readFileSync(join(out, "water-1.png")).equals(readFileSync(join(out, "water-2.png")))).toBe(false);

  writeFileSync(join(out, "mine.png"), "not of this command");
  briefingOf(briefing, [slide("new"), STEPPED].join("\n---\n\n"), STATES);
  const {code, text} = await call("images", briefing, "--out", out);
  expect(code).toBe(0);
  expect(text).toContain("6 pictures");
  expect(seen()).toEqual(["mine.png", ...both(["new", "water-1", "water-2"])].sort());
  expect(existsSync(join(out, "old.png"))).toBe(false);
});

test("a picture that is there already, and that no earlier run made, stays", async () => {
  const briefing = briefingOf(join(folder, "pictured"), slide("landing"));
  writeFileSync(join(briefing, "landing.png"), "not of this command");
  expect(await call("images", briefing, "--out", briefing)).toMatchObject({
    code: 1,
    text: expect.stringMatching(/^error: cannot write .*landing\.png: no earlier run made it: .*\n$/)
  });
  expect(readdirSync(briefing).sort()).toEqual(["briefing.yaml", "landing.png", "slides.md"]);
  expect(readFileSync(join(briefing, "landing.png"), "utf8")).toBe("not of this command");
});
