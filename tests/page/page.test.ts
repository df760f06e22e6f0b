// The page's policy: what it lets a browser do, and that it names the texts that are in the page.

import {createHash} from "node:crypto";
import {expect, test} from "vitest";
import {type Compiled, compile} from "../../src/compile/compile.ts";
import {type PageOptions, page} from "../../src/page/page.ts";
import {folderOf} from "../compile/folder.ts";
import {specs} from "../compile/specs.ts";

const {compiled} = compile(folderOf({"10-talk.md": "::slide{#one}\n\n# One\n"}), specs);
const {notes} = compiled as Compiled;
const ENGINE = {script: 'document.title="</script><!--"', css: "p{color:red}"};

const hashed = (text: string | undefined) => `'sha256-${createHash("sha256").update(`${text}`).digest("base64")}'`;
const textsOf = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, "g"))].map(([, text]) => text);

test.each<[string, PageOptions, number, Readonly<Record<string, string>>]>([
  ["to hand over", {}, 2, {}],
  ["of the presenter", {notes}, 2, {}],
  ["of the development server", {notes, devScript: "watch()"}, 3, {"connect-src": "'self'"}]
])("the page %s may do what is listed, and nothing else", (_, options, count, more) => {
  const html = page(compiled as Compiled, ENGINE, "@font-face{}", options);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
  const [scripts, [style]] = [textsOf(html, "script"), textsOf(html, "style")];
  expect(scripts).toHaveLength(count);
  expect(style).toContain(ENGINE.css);
  expect(Object.fromEntries(policy.split("; ").map((directive) => directive.split(/ (.*)/)))).toEqual({
    "default-src": "'none'",
    "script-src": scripts.map(hashed).join(" "),
    "style-src": hashed(style),
    "img-src": "data:",
    "font-src": "data:",
    "base-uri": "'none'",
    "form-action": "'none'",
    ...more
  });
});

test("the policy stands before all that it is for", () => {
  const html = page(compiled as Compiled, ENGINE, "", {devScript: "watch()"});
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<(script|style|link|body)/));
});
