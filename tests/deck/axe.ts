// What axe finds in a page.

import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Page} from "playwright-core";

const script = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(context: object, options: object): Promise<{violations: Violation[]}>;
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly {readonly target: readonly string[]}[];
}

/** Rules that are broken seriously, of these or of all, each with where; slides that are not seen are left out. */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(script);
  return page.evaluate(async (only) => {
    const {violations} = await (globalThis as unknown as {axe: Axe}).axe.run(
      {exclude: ['.deck[data-cover="none"] .slides > section:not(.present)']},
      // Of all that passes axe would look for a selector, which takes longer than the rules.
      {resultTypes: ["violations"], ...(only && {runOnly: only})}
    );
    return violations
      .filter(({impact}) => impact === "serious" || impact === "critical")
      .flatMap(({id, nodes}) => nodes.map(({target}) => `${id} ${target.join(" ")}`));
  }, rules);
}
