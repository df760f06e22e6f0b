import {expect, test} from "vitest";
import {oneAtATime} from "../../src/build/commands/one-at-a-time.ts";

test("calls during a run make one more run after it, never two at once", async () => {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const call = oneAtATime(async () => {
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => ends.push(resolve));
    running--;
  });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  call();
  call();
  call();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await turn();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await turn();
  expect(ends).toHaveLength(2);
  call();
  expect(ends).toHaveLength(3);
  expect(most).toBe(1);
});
