import {createHash} from "node:crypto";
import type {Briefing} from "../briefing/briefing.ts";
import {DATA_ID, NOTES_ID} from "../briefing/page-ids.ts";
import type {Compiled, Notes} from "../compile/compile.ts";
import type {Engine} from "./bundle.ts";
import {headScript} from "./head-script.ts";

export interface PageOptions {
  /** A comment that goes with each copy. */
  readonly licences?: string;
  /** The presenter's file carries them, the file to hand over does not. */
  readonly notes?: Notes;
  /** A script for the development server's page alone, which may also connect to its own origin. */
  readonly devScript?: string;
}

/** One file: the sections as a readable document, the data as JSON, the engine inline, all under a hash CSP. It is ASCII: a server that names another encoding garbles nothing, and no hash misses. */
export function page(
  {briefing, sections}: Compiled,
  engine: Pick<Engine, "script" | "css">,
  fontCss: string,
  options: PageOptions = {}
): string {
  const style = `${fontCss}\n${engine.css}`;
  const scripts = [headScript(briefing), engine.script, ...(options.devScript ? [options.devScript] : [])].map(inline);
  const [head, deck, dev] = scripts;
  return [
    "<!doctype html>",
    `<html lang="${escapeHtml(briefing.language)}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(scripts, style, options.devScript !== undefined)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(briefing.title)}</title>`,
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
    `<script>${head}</script>`,
    "</head>",
    "<body>",
    '<div class="reveal">',
    '<main class="slides">',
    ...sections.map(({html}, i) =>
      references(i === 0 ? html.replace(/^<section id="([^"]*)" class="/, "$&present ") : html)
    ),
    "</main>",
    "</div>",
    json(DATA_ID, briefing),
    ...(options.notes ? [json(NOTES_ID, options.notes)] : []),
    `<script>${deck}</script>`,
    ...(dev ? [`<script>${dev}</script>`] : []),
    ...(options.licences ? [options.licences] : []),
    "</body>",
    "</html>",
    ""
  ].join("\n");
}

function policy(scripts: readonly string[], style: string, dev: boolean): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(source).join(" ")}`,
    `style-src ${source(style)}`,
    "img-src data:",
    "font-src data:",
    ...(dev ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
}

const source = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Inline script may hold neither an end tag nor the comment mark that changes how it is parsed. */
const inline = (script: string) => escapes(script.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--"));

const json = (id: string, value: Briefing | Notes) =>
  `<script type="application/json" id="${id}">${escapes(JSON.stringify(value).replace(/</g, "\\u003c"))}</script>`;

const escapeHtml = (text: string) => references(text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`));

const references = (html: string) => html.replace(/\P{ASCII}/gu, (char) => `&#${char.codePointAt(0)};`);

const escapes = (script: string) =>
  script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
