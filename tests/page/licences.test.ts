import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {engineBundler} from "../../src/page/bundle.ts";
import {FONT_PACKAGES} from "../../src/page/fonts.ts";
import {licences} from "../../src/page/licences.ts";

const modules = mkdtempSync(join(tmpdir(), "licences-"));
afterAll(() => rmSync(modules, {recursive: true, force: true}));

function packaged(name: string, file: string, text: string): string {
  mkdirSync(join(modules, name), {recursive: true});
  writeFileSync(join(modules, name, file), text);
  return name;
}

describe("the comment", () => {
  test("has each text once, under the names of all that it stands for", () => {
    const names = [
      packaged("one", "LICENSE", "Copyright A\n\nDo as\nyou like.\n"),
      packaged("@scope/two", "license.md", "Copyright B\r\n\r\nDo as\r\nyou like."),
      packaged("three", "LICENCE.txt", "Copyright C\n\nDo not.")
    ];
    expect(licences(modules, names)).toBe(
      "<!--\nThis file contains the work of others, under these licenses.\n\none: Copyright A\n@scope/two: Copyright B\n\nDo as\nyou like.\n\nthree: Copyright C\n\nDo not.\n-->"
    );
  });

  test("cannot be ended by what it holds", () => {
    const comment = licences(modules, [packaged("four", "LICENSE", "A\n\n--> <script> --!> <!-- ---->")]);
    expect(comment.slice(4, -3)).not.toMatch(/--!?>|<!--/);
  });

  test("is refused where a package has none", () => {
    packaged("five", "README.md", "");
    expect(() => licences(modules, ["five"])).toThrow("no license in the package five");
  });
});

test("the deck's script and faces name whose they are", async () => {
  const bundler = await engineBundler(new URL("../..", import.meta.url).pathname);
  const {packages} = await bundler.rebuild("en").finally(bundler.dispose);
  expect(packages).toContain("reveal.js");
  expect(packages.filter((name) => name.startsWith("d3-")).length).toBeGreaterThan(4);
  expect(FONT_PACKAGES).toHaveLength(3);
  const comment = licences(new URL("../../node_modules", import.meta.url).pathname, [...packages, ...FONT_PACKAGES]);
  for (const holder of [
    "Hakim El Hattab",
    "Mike Bostock",
    "IBM Corp.",
    "Newsreader Project Authors",
    "SIL OPEN FONT LICENSE"
  ])
    expect(comment).toContain(holder);
});
