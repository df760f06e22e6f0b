import {join} from "node:path";
import {type BuildContext, context, type Metafile} from "esbuild";

/** Browsers from 2023 on: nesting is lowered, `:has` and container queries are not needed to read. */
const TARGET = ["chrome110", "edge110", "firefox115", "safari16.4"];

export interface Engine {
  readonly script: string;
  readonly css: string;
  /** Whose work is in it, in order. */
  readonly packages: readonly string[];
}

/** The deck's script and style sheet, bundled and minified; `rebuild` reads what has changed on disk. Throws esbuild's own error. */
export async function engineBundler(root: string): Promise<{rebuild(): Promise<Engine>; dispose(): Promise<void>}> {
  const bundling: BuildContext = await context({
    entryPoints: {deck: join(root, "src/deck/main.ts"), style: join(root, "assets/style.css")},
    outdir: "out",
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    format: "iife",
    target: TARGET,
    legalComments: "none",
    logLevel: "silent"
  });
  return {
    async rebuild() {
      const {outputFiles = [], metafile} = await bundling.rebuild();
      const text = (name: string) => outputFiles.find(({path}) => path.endsWith(name))?.text ?? "";
      return {script: text("deck.js"), css: text("style.css"), packages: packagesIn(metafile)};
    },
    dispose: () => bundling.dispose()
  };
}

/** Of what ends up in the output. */
function packagesIn(metafile: Metafile | undefined): readonly string[] {
  const files = Object.values(metafile?.outputs ?? {}).flatMap(({inputs}) => Object.entries(inputs));
  const names = files.flatMap(([file, {bytesInOutput}]) =>
    bytesInOutput > 0 ? (file.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []) : []
  );
  return [...new Set(names)].sort();
}
