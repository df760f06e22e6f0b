import {readFileSync} from "node:fs";
import {join} from "node:path";
import fontverter from "fontverter";
import {Face, Blob as FontBlob} from "harfbuzzjs";
import subsetFont from "subset-font";
import {digest, type Keeper} from "../compile/source/keeper.ts";

interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly style: "normal" | "italic";
  /** Path under node_modules, `{set}` standing for `latin` or `latin-ext`. */
  readonly file: string;
  /** Pinned: a variable font embeds in Chromium's PDF as Type 3. */
  readonly axes?: Readonly<Record<string, number>>;
}

const NEWSREADER = "@fontsource-variable/newsreader/files/newsreader-{set}-opsz";
const PLEX = "@fontsource/ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-{set}";
const FACES: readonly FontFace[] = [
  {family: "Newsreader", weight: 500, style: "normal", file: `${NEWSREADER}-normal.woff2`, axes: {opsz: 60, wght: 500}},
  {family: "Newsreader", weight: 400, style: "italic", file: `${NEWSREADER}-italic.woff2`, axes: {opsz: 48, wght: 400}},
  {family: "IBM Plex Sans Condensed", weight: 400, style: "normal", file: `${PLEX}-400-normal.woff2`},
  {family: "IBM Plex Sans Condensed", weight: 600, style: "normal", file: `${PLEX}-600-normal.woff2`},
  {
    family: "IBM Plex Mono",
    weight: 500,
    style: "normal",
    file: "@fontsource/ibm-plex-mono/files/ibm-plex-mono-{set}-500-normal.woff2"
  }
];
const SETS = ["latin", "latin-ext"] as const;

/** Packages that the faces come from. */
export const FONT_PACKAGES: readonly string[] = [
  ...new Set(FACES.flatMap(({file}) => file.match(/^@[^/]+\/[^/]+/)?.[0] ?? []))
];

/** Labels are made at run time: what they may need beside the text that the build sees. */
const ALWAYS = `${Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i)).join("")}\u00a0–—‘’“”…·×−°§`;

export interface Fonts {
  readonly css: string;
  /** Characters of the text that no face has. */
  readonly missing: readonly string[];
}

/** The faces as @font-face rules with data: URIs, subset to the text; kept by content. */
export async function fontRules(text: string, modules: string, kept: Keeper): Promise<Fonts> {
  const wanted = [...new Set(ALWAYS + text)].filter((char) => !/[\p{Cc}\p{Cf}\p{VS}]/u.test(char)).sort();
  const name = `fonts-${digest(JSON.stringify([wanted, FACES, versions(modules)]))}.json`;
  const found = kept.read(name) as Fonts | undefined;
  if (found) return found;
  const faces: {covered: ReadonlySet<string>; rules: readonly string[]}[] = [];
  // One after the other: the decompressor is one WebAssembly instance, and calls at once mix up its memory.
  for (const face of FACES) faces.push(await faceRules(face, wanted, modules));
  const missing = wanted.filter((char) => faces.some(({covered}) => !covered.has(char)));
  const fonts = {css: faces.flatMap(({rules}) => rules).join("\n"), missing};
  kept.write(name, fonts);
  return fonts;
}

async function faceRules(face: FontFace, wanted: readonly string[], modules: string) {
  const covered = new Set<string>();
  const rules: string[] = [];
  for (const set of SETS) {
    const font = readFileSync(join(modules, face.file.replace("{set}", set)));
    const has = new Set(new Face(new FontBlob(await fontverter.convert(font, "truetype"))).collectUnicodes());
    const chars = wanted.filter((char) => !covered.has(char) && has.has(char.codePointAt(0) as number));
    if (chars.length === 0) continue;
    for (const char of chars) covered.add(char);
    const subset = await subsetFont(font, chars.join(""), {
      targetFormat: "woff2",
      ...(face.axes && {variationAxes: {...face.axes}})
    });
    const range = set === "latin" ? "" : `unicode-range:${chars.map(codePoint).join(",")};`;
    rules.push(
      `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-style:${face.style};${range}src:url(data:font/woff2;base64,${subset.toString("base64")}) format("woff2")}`
    );
  }
  return {covered, rules};
}

function versions(modules: string): readonly string[] {
  return [...FONT_PACKAGES, "subset-font"].map(
    (name) => (JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")) as {version: string}).version
  );
}

const codePoint = (char: string) => `U+${(char.codePointAt(0) as number).toString(16)}`;
