import {describe, expect, test} from "vitest";
import type {Box} from "../../src/widgets/kit/frame.ts";
import {overlap, placeLabels, type Wish} from "../../src/widgets/map/placing.ts";

const WITHIN: Box = {x: 0, y: 0, width: 400, height: 300};
const wish = (x: number, y: number, rest: Partial<Wish> = {}): Wish => ({
  width: 80,
  height: 20,
  anchors: [{x, y}],
  gap: 10,
  ...rest
});
const place = (wishes: readonly Wish[], obstacles: readonly Box[] = []) => placeLabels(wishes, obstacles, WITHIN);

describe("a label stands", () => {
  test("right of its anchor, where there is room", () => {
    expect(place([wish(100, 100)])).toEqual([{x: 110, y: 90, width: 80, height: 20}]);
  });

  test("on its anchor, where it may", () => {
    expect(place([wish(100, 100, {centered: true})])).toEqual([{x: 60, y: 90, width: 80, height: 20}]);
  });

  test("left of it, where a mark is in the way", () => {
    expect(place([wish(100, 100)], [{x: 120, y: 80, width: 40, height: 40}])[0]).toMatchObject({x: 10, y: 90});
  });

  test("never outside", () => {
    for (const [x, y] of [
      [0, 0],
      [399, 299],
      [399, 0],
      [0, 299]
    ] as const) {
      const [box] = place([wish(x, y)]) as [Box];
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(400);
      expect(box.y + box.height).toBeLessThanOrEqual(300);
    }
  });

  test("by another of its anchors, where the first is taken", () => {
    const crowd = Array.from({length: 9}, (_, i) => ({x: 0, y: i * 20, width: 220, height: 20}));
    const [box] = place(
      [
        wish(100, 100, {
          anchors: [
            {x: 100, y: 100},
            {x: 300, y: 250}
          ]
        })
      ],
      crowd
    ) as [Box];
    expect(crowd.every((mark) => overlap(mark, box) === 0)).toBe(true);
  });
});

test("labels of one anchor stand apart, the first the nearest", () => {
  const boxes = place([wish(200, 150), wish(200, 150), wish(200, 150), wish(200, 150)]);
  const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => overlap(a, b)));
  expect(pairs).toEqual(pairs.map(() => 0));
  expect(boxes[0]).toMatchObject({x: 210, y: 140});
});

test("where all is full, a label lies on marks rather than on another label", () => {
  const everywhere = [{x: 0, y: 0, width: 400, height: 300}];
  const [first, second] = place([wish(200, 150), wish(200, 150)], everywhere) as [Box, Box];
  expect(overlap(first, second)).toBe(0);
});
