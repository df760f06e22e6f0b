import {existsSync, readFileSync, rmSync} from "node:fs";
import {basename, join} from "node:path";
import {openDeck} from "../paper/open-deck.ts";
import type {Call, Printer} from "./call.ts";
import {atDesk, type Desk} from "./desk.ts";
import {shortPath, writeWhole} from "./files.ts";

/** Names what the last run wrote, so that the next one clears away that and nothing else. */
const LIST = ".images";
const SCALES = [1, 2] as const;

type Picture = readonly [name: string, png: Uint8Array];

/** A picture of each slide and step, once and twice as large as the slide's grid, named by the slide. */
export async function images(call: Call, printer: Printer): Promise<number> {
  const {out, theme} = call;
  const started = performance.now();
  const taken = await atDesk(call, printer, async (desk) => {
    const {briefing, progress} = desk;
    const all = briefing.slides.flatMap(({stops}) => stops).length * SCALES.length;
    let done = 0;
    const count = () => progress(`picture ${++done} of ${all}`);
    const scales = SCALES.map((scale) => pictures(desk, theme, scale, count));
    return (await Promise.all(scales)).flat();
  });
  if (!taken) return 1;
  const list = join(out, LIST);
  const names = taken.map(([name]) => name);
  const before = listed(list);
  const other = names.find((name) => !before.includes(name) && existsSync(join(out, name)));
  if (other)
    throw new Error(`cannot write ${join(out, other)}: no earlier run made it: choose another folder with --out`);
  const stale = before.filter((name) => !names.includes(name));
  writeWhole([...taken.map(([name, png]) => [join(out, name), png] as const), [list, `${names.join("\n")}\n`]]);
  for (const name of stale) rmSync(join(out, name), {force: true});
  const [kB, ms] = [taken.reduce((sum, [, png]) => sum + png.length, 0) / 1000, performance.now() - started].map(
    Math.round
  );
  printer.say(`${shortPath(out)}: ${taken.length} pictures, ${kB} kB, in ${ms} ms`);
  return 0;
}

/** "distance-3", or the slide alone where it has one step; never the name of another slide. */
function nameOf(slide: string, step: string | undefined, ids: readonly string[]): string {
  if (step === undefined) return slide;
  return ids.includes(`${slide}-${step}`) ? `${slide}-step-${step}` : `${slide}-${step}`;
}

async function pictures(
  {pages, briefing, browser, look}: Desk,
  theme: Call["theme"],
  scale: 1 | 2,
  count: () => void
): Promise<readonly Picture[]> {
  const page = await openDeck(browser, pages.briefing, {steps: "all", paper: theme}, {deviceScaleFactor: scale});
  if (scale === 1) await look(page);
  await page.emulateMedia({media: "print"});
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const taken: Picture[] = [];
  const ids = briefing.slides.map(({id}) => id);
  for (const sheet of await page.locator(".sheets > section").all()) {
    const {slide = "", step} = await sheet.evaluate(({dataset}: HTMLElement) => ({...dataset}));
    const name = `${nameOf(slide, step, ids)}${scale === 1 ? "" : `@${scale}x`}.png`;
    taken.push([name, await sheet.screenshot({animations: "disabled"})]);
    count();
  }
  return taken;
}

/** What an earlier run of this command wrote: plain names of pictures, whatever else stands in the list. */
function listed(list: string): readonly string[] {
  try {
    return readFileSync(list, "utf8")
      .split("\n")
      .filter((name) => name === basename(name) && name.endsWith(".png"));
  } catch {
    return [];
  }
}
