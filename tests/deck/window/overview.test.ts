import {describe, expect, test} from "vitest";
import {goTo, next, setTweak, toggleCover} from "../../../src/briefing/changes.ts";
import {firstView} from "../../../src/briefing/view.ts";
import {createOverview, type Overview} from "../../../src/deck/window/overview.ts";
import {createStore, type Store} from "../../../src/deck/window/store.ts";
import {ferry} from "../../briefing/briefing.ts";

describe("the overview of a window, opened, then", () => {
  const cases: readonly (readonly [string, (overview: Overview, store: Store) => void, readonly boolean[]])[] = [
    ["nothing", () => {}, [true]],
    ["closed", ({close}) => close(), [true, false]],
    ["closed twice", ({close}) => [close(), close()], [true, false]],
    ["toggled", ({toggle}) => toggle(), [true, false]],
    ["a turn", (_, {change}) => change((v) => next(ferry, v)), [true, false]],
    ["a turn to another step", (_, {change}) => change((v) => goTo(ferry, v, "distance", 2)), [true, false]],
    ["a turn in another window", (_, {change}) => change((v) => next(ferry, v), {origin: "there"}), [true, false]],
    ["a turn to the same slide", (_, {change}) => change((v) => goTo(ferry, v, v.slide, v.step)), [true]],
    ["a what-if", (_, {change}) => change((v) => setTweak(ferry, v, "pace", 9), {origin: "there"}), [true]],
    ["black over it, and lifted", (_, {change}) => [1, 2].map(() => change((v) => toggleCover(v, "black"))), [true]]
  ];
  test.each(cases)("%s", (_, act, expected) => {
    const store = createStore(goTo(ferry, firstView(ferry), "distance"));
    const overview = createOverview(store);
    const told: boolean[] = [];
    const undo = overview.subscribe((open) => told.push(open));
    const views: string[] = [];
    store.subscribe((view) => views.push(JSON.stringify(view)));
    overview.toggle();
    expect(views).toHaveLength(1);
    act(overview, store);
    expect(told).toEqual(expected);
    expect(overview.isOpen()).toBe(expected.at(-1));
    undo();
    overview.toggle();
    expect(told).toEqual(expected);
  });
});
