// Prints what the deck costs; never judges. Medians, since machines are noisy: compare within one run.

import {spawnSync} from "node:child_process";
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {builder} from "../page/builder.ts";
import {launchBrowser} from "../paper/browser.ts";
import {keyToPainted, type Opened, openingToPainted, type SlideWork, workOfSteps, workOnSlide} from "./measure.ts";

const SLOWER = 4;
const SIZES = [100, 1000];
/** Main-thread work a frame, ms p50 / p95. */
const WORK = {idle: "idle frame, ms", steps: "a step", drags: "a drag"};
/** As PDF a deck of a thousand slides is nobody's. */
const LARGEST_PDF = 100;

export async function bench(root: string, say: (line: string) => void): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), "briefing-bench-"));
  try {
    const decks = [
      {name: "this deck", folder: join(root, "slides")},
      ...SIZES.map((count) => ({name: `${count} slides`, folder: generate(join(root, "slides"), temporary, count)}))
    ];
    say(`${"".padEnd(34)}${decks.map(({name}) => name.padStart(14)).join("")}`);
    const row = (label: string, cells: readonly string[]) =>
      say(label.padEnd(34) + cells.map((cell) => cell.padStart(14)).join(""));
    const files: string[] = [];
    const built = [];
    for (const [i, {folder}] of decks.entries()) {
      files.push(join(temporary, `deck-${i}.html`));
      built.push(await measureBuild(root, folder, files[i] as string));
    }
    row(
      "cold build, ms",
      built.map(({coldMs}) => format(coldMs))
    );
    row(
      "rebuild, ms",
      built.map(({rebuildMs}) => format(rebuildMs))
    );
    for (const [i, {part}] of (built[0]?.sizes ?? []).entries()) {
      row(
        `${part}, kB raw / gzip`,
        built.map(({sizes}) => `${kB(sizes[i]?.raw)} / ${kB(sizes[i]?.gzip)}`)
      );
    }
    const printed = decks.map(({folder}, i) =>
      i === 0 || (SIZES[i - 1] as number) <= LARGEST_PDF
        ? measurePdf(root, folder, join(temporary, `deck-${i}.pdf`))
        : undefined
    );
    row(
      "PDF from the command, ms / kB",
      printed.map((pdf) => (pdf ? `${format(pdf.ms)} / ${kB(pdf.bytes)}` : "-"))
    );
    row(
      "  per page, ms / kB",
      printed.map((pdf) => (pdf ? `${format(pdf.ms / pdf.pages)} / ${(pdf.bytes / pdf.pages / 1000).toFixed(1)}` : "-"))
    );
    const seen: Awaited<ReturnType<typeof measureDeck>>[] = [];
    for (const file of files) seen.push(await measureDeck(pathToFileURL(file).href));
    row(
      "first slide painted, ms",
      seen.map(({opened}) => format(opened.paintedMs))
    );
    row(
      `  processor slowed ${SLOWER} times`,
      seen.map(({openedSlowly}) => format(openedSlowly.paintedMs))
    );
    row(
      "ready for a key, ms",
      seen.map(({opened}) => format(opened.readyMs))
    );
    row(
      `  processor slowed ${SLOWER} times`,
      seen.map(({openedSlowly}) => format(openedSlowly.readyMs))
    );
    row(
      "key to painted, ms p50 / p95",
      seen.map(({keys}) => `${format(quantile(keys, 0.5))} / ${format(quantile(keys, 0.95))}`)
    );
    row(
      "work per frame of a step, ms p95",
      seen.map(({steps}) => format(quantile(steps, 0.95)))
    );
    const worked = (label: string, of: (deck: (typeof seen)[number]) => SlideWork | undefined) => {
      for (const kind of ["idle", "steps", "drags"] as const)
        row(
          `${label}, ${WORK[kind]}`,
          seen.map((deck) => {
            const times = of(deck)?.[kind] ?? [];
            return times.length ? `${format(quantile(times, 0.5))} / ${format(quantile(times, 0.95))}` : "-";
          })
        );
    };
    worked("gauge", ({gauge}) => gauge);
    worked("map and bar", ({map}) => map);
    worked(`  slowed ${SLOWER} times`, ({mapSlowly}) => mapSlowly);
  } finally {
    rmSync(temporary, {recursive: true, force: true});
  }
}

async function measureBuild(root: string, folder: string, out: string) {
  const cold = Array.from({length: 5}, () => {
    const started = performance.now();
    const {status, stderr} = spawnSync(process.execPath, [join(root, "build.mjs"), "build", folder, "--out", out], {
      encoding: "utf8"
    });
    if (status !== 0) throw new Error(stderr);
    return performance.now() - started;
  });
  const build = await builder(root, folder);
  await build.build();
  const again: number[] = [];
  let sizes = (await build.build()).sizes;
  for (let i = 0; i < 5; i++) {
    const started = performance.now();
    ({sizes} = await build.build());
    again.push(performance.now() - started);
  }
  await build.dispose();
  return {coldMs: quantile(cold, 0.5), rebuildMs: quantile(again, 0.5), sizes};
}

/** From the command to the file, as a person waits for it. */
function measurePdf(root: string, folder: string, out: string) {
  let pages = Number.NaN;
  const times = Array.from({length: 3}, () => {
    const started = performance.now();
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      [join(root, "build.mjs"), "pdf", folder, "--out", out],
      {
        encoding: "utf8"
      }
    );
    if (status !== 0) throw new Error(stderr);
    pages = Number(/(\d+) pages/.exec(stdout)?.[1]);
    return performance.now() - started;
  });
  return {ms: quantile(times, 0.5), bytes: statSync(out).size, pages};
}

async function measureDeck(url: string) {
  const browser = await launchBrowser();
  try {
    return {
      opened: median(await repeat(5, () => openingToPainted(browser, url, 1))),
      openedSlowly: median(await repeat(5, () => openingToPainted(browser, url, SLOWER))),
      keys: await keyToPainted(browser, url, 50),
      steps: await workOfSteps(browser, url, 50),
      gauge: await workOnSlide(browser, url, ["gauge"], 50, 1),
      map: await workOnSlide(browser, url, ["map", "bar"], 50, 1),
      mapSlowly: await workOnSlide(browser, url, ["map", "bar"], 50, SLOWER)
    };
  } finally {
    await browser.close();
  }
}

/** A folder of that many slides: the deck's own but the claims, over and over, each time under other ids. */
export function generate(from: string, temporary: string, count: number): string {
  const folder = join(temporary, `slides-${count}`);
  cpSync(from, folder, {recursive: true, filter: (file) => !file.endsWith(".md")});
  const parts = readdirSync(from)
    .filter((file) => file.endsWith(".md"))
    .sort()
    .flatMap((file) =>
      readFileSync(join(from, file), "utf8")
        .replace(/^---\n[\s\S]*?\n---\n/, "")
        .split(/^---$/m)
    )
    // There is one table of claims in a briefing.
    .filter((part) => !part.includes(":::claims"));
  const slides = Array.from({length: count}, (_, i) =>
    (parts[i % parts.length] as string)
      .trim()
      .replace(/\{#([\w-]+)/, `{#$1-${i + 1}`)
      .replace(/\]\(#[\w-]+\)/g, "](#opening-1)")
  );
  writeFileSync(join(folder, "slides.md"), slides.join("\n\n---\n\n"));
  return folder;
}

async function repeat<T>(times: number, run: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let i = 0; i < times; i++) results.push(await run());
  return results;
}

function median(all: readonly Opened[]): Opened {
  return {
    paintedMs: quantile(
      all.map(({paintedMs}) => paintedMs),
      0.5
    ),
    readyMs: quantile(
      all.map(({readyMs}) => readyMs),
      0.5
    )
  };
}

function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? Number.NaN;
}

const format = (value: number) => value.toFixed(value < 20 ? 1 : 0);
const kB = (bytes = 0) => (bytes / 1000).toFixed(0);
