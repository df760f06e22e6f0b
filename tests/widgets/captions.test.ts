import {expect, test} from "vitest";
import {captionsOf} from "../../src/widgets/kit/captions.ts";

test("what two pictures of a slide would both say, the second says", () => {
  const [arrow, faded, line] = ["An arrow is a direction.", "Where an end fades, nothing is given.", "One line."];
  expect(
    captionsOf([
      [arrow, faded, "Boundaries: none."],
      [line, faded]
    ])
  ).toEqual(["An arrow is a direction. Boundaries: none.", "One line. Where an end fades, nothing is given."]);
  expect(captionsOf([[arrow, faded]])).toEqual([`${arrow} ${faded}`]);
  expect(captionsOf([])).toEqual([]);
});
