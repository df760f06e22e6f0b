import {join} from "node:path";
import {gzipSync} from "node:zlib";
import type {Briefing} from "../briefing/briefing.ts";
import type {SlideId} from "../briefing/ids.ts";
import type {Unused} from "../compile/checks/unused-entries.ts";
import {type Compiled, inspect} from "../compile/compile.ts";
import {keptCutter} from "../compile/geography/cutter.ts";
import {type Folder, readFolder} from "../compile/source/folder.ts";
import {digest, keeper} from "../compile/source/keeper.ts";
import type {Location, Problem} from "../compile/source/problems.ts";
import {specs} from "../widgets/specs.ts";
import {type Engine, engineBundler} from "./bundle.ts";
import {FONT_PACKAGES, fontRules} from "./fonts.ts";
import {missingGlyphs} from "./glyphs.ts";
import {licences} from "./licences.ts";
import {page} from "./page.ts";
import {reloadScript} from "./reload.ts";

/** Bytes of script, style sheet and fonts together. */
export const BUDGET = {raw: 600_000, gzip: 250_000} as const;

export interface Size {
  readonly part: string;
  readonly raw: number;
  readonly gzip: number;
}

export interface Pages {
  readonly briefing: string;
  readonly presenter: string;
  /** The presenter's, that reloads when it is not of the build that is shown. */
  readonly dev: string;
  /** The same for the same pages. */
  readonly build: string;
}

export interface Built {
  readonly folder: Folder;
  readonly problems: readonly Problem[];
  /** What the content lacks: warnings, but errors for `check`. */
  readonly findings: readonly Problem[];
  readonly unused: Unused;
  /** Absent when there is an error. */
  readonly pages?: Pages;
  readonly briefing?: Briefing;
  /** Where each slide and its title are written. */
  readonly locations: ReadonlyMap<SlideId, {readonly slide: Location; readonly title: Location}>;
  readonly sizes: readonly Size[];
  readonly engine: Size;
}

export interface Builder {
  /** Reads the folder and, where it has changed, the engine anew. */
  build(): Promise<Built>;
  dispose(): Promise<void>;
}

export async function builder(root: string, folderPath: string): Promise<Builder> {
  const bundler = await engineBundler(root);
  const modules = join(root, "node_modules");
  const kept = keeper(join(modules, ".cache/briefing"));
  const cutter = keptCutter(kept);
  return {
    async build() {
      const folder = readFolder(folderPath);
      const {compiled, problems, findings, unused} = inspect(folder, specs, cutter);
      if (!compiled)
        return {folder, problems, findings, unused, locations: new Map(), sizes: [], engine: size("engine", "")};
      const engine = await bundler.rebuild(compiled.briefing.language);
      const text = textOf(compiled);
      const fonts = await fontRules(text + engine.script + engine.css, modules, kept);
      const missing = fonts.missing.filter((char) => text.includes(char));
      const owed = licences(modules, [...engine.packages, ...FONT_PACKAGES]);
      const sizes = parts(compiled, engine, fonts.css);
      return {
        folder,
        problems: [...problems, ...missingGlyphs(folder, missing, compiled.briefing.language)],
        findings,
        unused,
        pages: pagesOf(compiled, engine, fonts.css, owed),
        briefing: compiled.briefing,
        locations: new Map(
          compiled.sections.map(({id, location, titleLocation}) => [id, {slide: location, title: titleLocation}])
        ),
        sizes,
        engine: size("engine", engine.script + engine.css + fonts.css)
      };
    },
    dispose: bundler.dispose
  };
}

function pagesOf(compiled: Compiled, engine: Engine, fontCss: string, owed: string): Pages {
  const {notes} = compiled;
  const presenter = page(compiled, engine, fontCss, {licences: owed, notes});
  const build = digest(presenter);
  return {
    briefing: page(compiled, engine, fontCss, {licences: owed}),
    presenter,
    dev: page(compiled, engine, fontCss, {licences: owed, notes, devScript: reloadScript(build)}),
    build
  };
}

function parts({briefing, sections, notes}: Compiled, engine: Engine, fontCss: string): readonly Size[] {
  const {map} = briefing;
  return [
    size("script", engine.script),
    size("style", engine.css),
    size("fonts", fontCss),
    size("slides", sections.map(({html}) => html).join("\n")),
    size("data", JSON.stringify({...briefing, map: map && {...map, geometry: undefined}})),
    ...(map ? [size("geometry", JSON.stringify(map.geometry))] : []),
    size("notes", JSON.stringify(notes))
  ];
}

const size = (part: string, text: string): Size => ({part, raw: Buffer.byteLength(text), gzip: gzipSync(text).length});

/** Every character that a deck's own text may show. */
function textOf({briefing, sections, notes}: Compiled): string {
  return [...new Set(sections.map(({html}) => html).join("") + JSON.stringify([briefing, notes]))].join("");
}
