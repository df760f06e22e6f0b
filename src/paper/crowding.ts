// What is more than its slide has room for, and titles that take too many lines: found where it can be measured, in
// the deck's own sheets.

import type {Page} from "playwright-core";
import type {SlideId} from "../briefing/ids.ts";
import {short} from "../compile/checks/finding.ts";
import {type Location, type Problem, problem} from "../compile/source/problems.ts";
import type {Built} from "../page/builder.ts";

export interface Crowded {
  readonly slide: SlideId;
  /** Of a sheet that shows a step. */
  readonly step?: string;
  /** What of it is too much, by its first words. */
  readonly words: string;
  /** In units of the slide, of which it has 1920 by 1080. */
  readonly past: number;
  readonly edge: "title" | "foot" | "side";
}

export interface LongTitle {
  readonly slide: SlideId;
  readonly words: string;
  /** As its layout sets it. */
  readonly lines: number;
}

const MOST_LINES = 3;

/** The sheets that the deck prepares for its printer and that hold more than they can, one fault a sheet, the greatest; and titles. */
export async function crowdedSheets(page: Page): Promise<readonly (Crowded | LongTitle)[]> {
  await page.emulateMedia({media: "print"});
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const found = await page.evaluate(measure, MOST_LINES);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({media: null});
  return found;
}

export function crowdedProblems(
  found: readonly (Crowded | LongTitle)[],
  locations: Built["locations"]
): readonly Problem[] {
  return found.map((fault) => {
    const location = locations.get(fault.slide) ?? {slide: NOWHERE, title: NOWHERE};
    if ("lines" in fault)
      return problem(location.title, `title of ${fault.lines} lines: ${short(fault.words)}`, {
        severity: "warning",
        expected: `at most ${MOST_LINES} lines in its layout`,
        hint: "say it in fewer words"
      });
    const {slide, step, words, past, edge} = fault;
    const where = `#${slide}${step === undefined ? "" : ` at step ${step}`}`;
    const over = {
      title: `overlaps its title by ${past} units`,
      foot: `reaches ${past} units past its foot`,
      side: `is ${past} units too wide`
    }[edge];
    const advice = {
      severity: "warning" as const,
      expected: "what fits on a slide 1080 units high",
      hint: edge === "side" ? "shorten or hyphenate the longest word" : "say it in fewer words, or on two slides"
    };
    return problem(location.slide, `too much on ${where}: “${words}” ${over}`, advice);
  });
}

const NOWHERE: Location = {file: "", line: 1, column: 1, length: 1};

/** Runs in the page. */
function measure(mostLines: number): (Crowded | LongTitle)[] {
  const SLACK = 3;
  const HIDDEN = ".sr, .twin, .widget > .sentence, style, title, desc";
  return [...document.querySelectorAll<HTMLElement>(".sheets > section")].flatMap((sheet) => {
    const {left, right} = sheet.getBoundingClientRect();
    const floor = sheet.querySelector(":scope > .foot")?.getBoundingClientRect().top ?? 0;
    const heading = sheet.querySelector(":scope > .title");
    const title = heading?.getBoundingClientRect();
    const top = sheet.querySelector(":scope > .top")?.getBoundingClientRect();
    const faults: Omit<Crowded, "slide" | "step">[] = [];
    const look = (box: DOMRect, ceiling: number, words: string) => {
      if (box.width < 1 || box.height < 1) return;
      const past = (edge: Crowded["edge"], by: number) =>
        by > SLACK && faults.push({words, edge, past: Math.round(by)});
      past("foot", box.bottom - floor);
      past("title", ceiling - box.top);
      past("side", Math.max(box.right - right, left - box.left));
    };
    for (const part of sheet.querySelectorAll<HTMLElement>(":scope > :is(.title, .body, .aside)")) {
      const under = part.matches(".body") ? title?.bottom : top?.bottom;
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent?.replace(/\s+/g, " ").trim() ?? "";
        const parent = node.parentElement as Element;
        if (words === "" || parent.closest(HIDDEN)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) look(box, under ?? 0, words.slice(0, 40));
        const block = parent.closest<HTMLElement>("p, li, td, th, h3, h4, h5, h6, blockquote, pre, .title");
        const wide = block && !parent.closest("svg") ? block.scrollWidth - block.clientWidth : 0;
        if (wide > SLACK && block && block.clientWidth > 0)
          faults.push({words: words.slice(0, 40), edge: "side", past: Math.round(wide)});
      }
      for (const drawn of part.querySelectorAll("img, svg.picture"))
        look(drawn.getBoundingClientRect(), under ?? 0, drawn.getAttribute("alt") ?? "a drawing");
    }
    const [worst] = faults.sort((a, b) => b.past - a.past);
    const {slide = "", step} = sheet.dataset;
    const lines = heading
      ? Math.round(heading.clientHeight / Number.parseFloat(getComputedStyle(heading).lineHeight))
      : 0;
    return [
      ...(worst ? [{slide, ...(step !== undefined && {step}), ...worst}] : []),
      ...(lines > mostLines ? [{slide, lines, words: heading?.textContent ?? ""}] : [])
    ];
  });
}
