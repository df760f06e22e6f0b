import {dirname, join} from "node:path";
import {type BuildContext, context, type Metafile, type Plugin} from "esbuild";
import {tagOf} from "../words/catalogue.ts";

/** Browsers from 2023 on: nesting is lowered, `:has` and container queries are not needed to read. */
const TARGET = ["chrome110", "edge110", "firefox115", "safari16.4"];

export interface Engine {
  readonly script: string;
  readonly css: string;
  /** Whose work is in it, in order. */
  readonly packages: readonly string[];
}

interface Bundler {
  /** With the words of one language. */
  rebuild(language: string): Promise<Engine>;
  dispose(): Promise<void>;
}

/** The deck's script and style sheet, bundled and minified; `rebuild` reads what has changed on disk. Throws esbuild's own error. */
export async function engineBundler(root: string): Promise<Bundler> {
  let spoken = "";
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
    logLevel: "silent",
    plugins: [oneLanguage(() => spoken)]
  });
  return {
    async rebuild(language) {
      spoken = language;
      const {outputFiles = [], metafile} = await bundling.rebuild();
      const text = (name: string) => outputFiles.find(({path}) => path.endsWith(name))?.text ?? "";
      return {script: text("deck.js"), css: text("style.css"), packages: packagesIn(metafile)};
    },
    dispose: () => bundling.dispose()
  };
}

/** In place of all languages, the one that a page is in. */
function oneLanguage(spoken: () => string): Plugin {
  return {
    name: "one-language",
    setup({onLoad}) {
      onLoad({filter: /[\\/]words[\\/]languages\.ts$/}, ({path}) => {
        const tag = tagOf({language: spoken()});
        const contents = `import {${tag}} from "./${tag}.ts"; export const LANGUAGES = {${tag}};`;
        return {contents, loader: "ts", resolveDir: dirname(path)};
      });
    }
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
