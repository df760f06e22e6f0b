import {describe, expect, test} from "vitest";
import {short, slide} from "./folder.ts";

const found = (markdown: string, head = "") => short(slide(markdown, head).findings);

describe("what owes a source", () => {
  test.each([
    ["a paragraph", "Text.", ["3:1 uncited title: The ferry", "5:1 uncited paragraph: Text."]],
    ["a paragraph beside a cited one", "Text.\n\nMore. :cite[C01]", ["5:1 uncited paragraph: Text."]],
    ["a paragraph that is only a link", "[A](https://example.org)\n\nMore. :cite[C01]", ["5:1 uncited paragraph: A"]],
    [
      "a paragraph that is only a number",
      ":n[bank.length]\n\nMore. :cite[C01]",
      ["5:1 uncited paragraph: 600\u00a0km"]
    ],
    ["a list item", "- One\n- Two :cite[C01]\n\n  More", ["5:1 uncited list item: One"]],
    ["an item within a cited one", "- One :cite[C01]\n  - Two", ["6:3 uncited list item: Two"]],
    ["a table row", "| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 :cite[C01] |", ["7:1 uncited table row: 1 2"]],
    ["a quotation", "> One\n\nMore. :cite[C01]", ["5:1 uncited quotation: One"]],
    ["a quotation, once", "> - One\n> - Two\n\nMore. :cite[C01]", ["5:1 uncited quotation: One Two"]],
    ["a paragraph in a card", ":::card[A :cite[C01]]\nText.\n:::", ["6:1 uncited paragraph: Text."]],
    ["a title alone", "::bar", ["3:1 uncited title: The ferry"]]
  ])("%s", (_, markdown, expected) => {
    expect(found(markdown)).toEqual(expected);
  });
});

describe("what owes none", () => {
  test.each([
    ["a cited paragraph", "Text. :cite[C01]", ""],
    ["an item with a cited one in it", "- One\n  - Two :cite[C01]", ""],
    ["a quotation with a cited line", "> One\n>\n> Two :cite[C01]", ""],
    ["our reading, at its end", "Text. {ours}", "cite=C01"],
    ["our reading, around it", ":::block{ours}\nText.\n\n- One\n:::", "cite=C01"],
    ["our reading, as a whole slide", "Text.", "ours"],
    ["a heading", "## Text", "cite=C01"],
    ["notes", ":::notes\nText.\n:::", "cite=C01"],
    ["a table's header", "| a |\n| - |\n| 1 :cite[C01] |", ""]
  ])("%s", (_, markdown, head) => {
    expect(found(markdown, head)).toEqual([]);
  });
});

test("findings are warnings, and no problems", () => {
  const {compiled, problems, findings} = slide("Text.");
  expect(compiled).toBeDefined();
  expect(problems).toEqual([]);
  expect(findings.map(({severity}) => severity)).toEqual(["warning", "warning"]);
});
