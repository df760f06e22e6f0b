// Each widget as it is drawn, once, line by line: what no test asks for by name still cannot change unseen.

import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Locator} from "playwright-core";
import {expect, test} from "vitest";
import {INKS} from "../../src/widgets/kit/ink.ts";
import {specs} from "../../src/widgets/specs.ts";
import {useBrowser} from "./deck.ts";
import {root} from "./paper.ts";

const {open} = useBrowser();

/** `UPDATE=1 npx vitest run tests/deck/drawn.test.ts` writes them anew: look at what changed before you keep it. */
const update = process.env.UPDATE === "1";

/** Where each is drawn with as much on it as it may have. */
const DRAWN = {
  gauge: "distance/4?distance=30",
  bar: "scenario/4?line.north.from=500",
  map: "situation/4",
  timeline: "week",
  matrix: "who-what",
  forces: "forces"
};

test.each(Object.entries(DRAWN))("the %s is drawn as it was", async (widget, at) => {
  const page = await open({at: `#/${at}`, reducedMotion: "reduce"});
  const drawn = await linesOf(page.locator(`section.present figure[data-widget=${widget}] svg.picture`));
  const file = join(root, "tests/fixtures/drawn", `${widget}.svg`);
  if (update) writeFileSync(file, drawn);
  expect(drawn).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
});

test("a drawing of each widget is kept", () => {
  expect(Object.keys(DRAWN).sort()).toEqual(specs.map(({name}) => name).sort());
});

test("every ink that a drawing has is one of the key's", () => {
  const drawn = Object.keys(DRAWN).map((widget) =>
    readFileSync(join(root, `tests/fixtures/drawn/${widget}.svg`), "utf8")
  );
  const inks = drawn.flatMap((svg) => [...svg.matchAll(/data-ink="([^"]*)"/g)].map(([, ink]) => ink));
  expect(new Set(inks)).toEqual(new Set(INKS.filter((ink) => inks.includes(ink))));
  expect(inks.length).toBeGreaterThan(0);
});

/** An element a line, numbers to a tenth; of a long outline only how long it is. */
const linesOf = (picture: Locator) =>
  picture.evaluate((svg) => {
    const rounded = (text: string) =>
      text.replace(/-?\d+\.\d+(e-?\d+)?/g, (number) => `${Number(Number(number).toFixed(1))}`);
    const short = ({name, value}: Attr) =>
      name === "d" && value.length > 200 ? `${value.match(/[A-Za-z]/g)?.length} commands` : rounded(value);
    const lines = (element: Element, indent: string): string[] => {
      const attributes = [...element.attributes]
        .filter(({name}) => name !== "data-late")
        .map((attribute) => ` ${attribute.name}="${short(attribute)}"`)
        .sort();
      const open = `${indent}<${element.localName}${attributes.join("")}`;
      const inner = [...element.childNodes].flatMap((node) =>
        node instanceof Element
          ? lines(node, `${indent}  `)
          : node.textContent?.trim()
            ? `${indent}  ${node.textContent}`
            : []
      );
      if (inner.length === 0) return [`${open}/>`];
      return [`${open}>`, ...inner, `${indent}</${element.localName}>`];
    };
    return `${lines(svg, "").join("\n")}\n`;
  });
