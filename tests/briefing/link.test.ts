import {describe, expect, test} from "vitest";
import {readLink, writeLink} from "../../src/briefing/link.ts";
import {ferry} from "./briefing.ts";

describe("a fragment gives the nearest view, and says whether it named just that one", () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ["", "#/opening", true],
    ["#", "#/opening", true],
    ["#/", "#/opening", true],
    ["#/distance/3?distance=8", "#/distance/3?distance=8", true],
    ["#/distance?distance=8&pace=12.5", "#/distance?distance=8&pace=12.5", true],
    ["#/distance%2F3%3Fdistance=8", "#/distance/3?distance=8", true],
    ["#/line?cover=black", "#/line?cover=black", true],
    ["#/line?cover=overview", "#/line", false],
    ["#/opening?doubt=C01+C03", "#/opening?doubt=C01+C03", true],
    ["#/distance/1", "#/distance", true],
    ["#/distance?pace=12.5&distance=8", "#/distance?distance=8&pace=12.5", true],
    ["#/distance/99", "#/distance/3", false],
    ["#/distance/0", "#/distance", false],
    ["#/distance/-1", "#/distance", false],
    ["#/distance/two", "#/distance", false],
    ["#/distance/1e3", "#/distance", false],
    ["#/nowhere/2", "#/opening", false],
    ["#/Distance", "#/opening", false],
    ["#/distance?distance=1000", "#/distance?distance=30", false],
    ["#/distance?distance=15", "#/distance", false],
    ["#/distance?distance=7.4", "#/distance?distance=7", false],
    ["#/distance?distance=abc&pace=2", "#/distance?pace=2", false],
    ["#/distance?distance=Infinity", "#/distance", false],
    ["#/distance?distance=1e5", "#/distance", false],
    ["#/opening?distance=8", "#/opening", false],
    ["#/distance?__proto__=8&constructor=1", "#/distance", false],
    ["#/opening?doubt=C99+C01+C01", "#/opening?doubt=C01", false],
    ["#/line?cover=red", "#/line", false],
    ["#/%E0%A4%A", "#/opening", false],
    ["#/distance/3?", "#/distance/3", true],
    ["#<script>alert(1)</script>", "#/opening", false],
    [`#/${"distance/".repeat(5000)}`, "#/distance", false]
  ];
  test.each(cases)("%s", (fragment, link, exact) => {
    const read = readLink(ferry, fragment);
    expect(writeLink(read.view)).toBe(link);
    expect(read.exact).toBe(exact);
  });
});
