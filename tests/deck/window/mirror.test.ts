import {describe, expect, test} from "vitest";
import {back, goTo, next, setTweak, toggleCover} from "../../../src/briefing/changes.ts";
import {readLink, writeLink} from "../../../src/briefing/link.ts";
import type {View} from "../../../src/briefing/view.ts";
import type {Channel} from "../../../src/deck/window/channel.ts";
import {mirror} from "../../../src/deck/window/mirror.ts";
import {sessionIn, withoutSession, withSession} from "../../../src/deck/window/session.ts";
import {createStore, type Store} from "../../../src/deck/window/store.ts";
import {ferry, generator} from "../../briefing/briefing.ts";

/** A room that windows call into: what they post waits until it is delivered, to all but themselves. */
function room() {
  const heardBy = new Map<object, (message: unknown) => void>();
  let waiting: (() => void)[] = [];
  const channel = (): Channel => {
    const me = {};
    return {
      post(message) {
        const copy = structuredClone(message);
        for (const other of heardBy.keys()) if (other !== me) waiting.push(() => heardBy.get(other)?.(copy));
      },
      receive: (heard) => void heardBy.set(me, heard),
      close: () => void heardBy.delete(me)
    };
  };
  const deliver = (pick: (count: number) => number = () => 0) => {
    while (waiting.length > 0) waiting.splice(pick(waiting.length), 1)[0]?.();
  };
  const lose = () => {
    waiting = [];
  };
  return {channel, deliver, lose, say: (message: unknown) => [...heardBy.values()].map((heard) => heard(message))};
}

let clock = 1000;
let names = 0;

function windowAt(link: string, channel: Channel, session = "talk-one") {
  const store: Store = createStore(readLink(ferry, link).view);
  names += 1;
  const name = `window ${names}`;
  const {ask, stop} = mirror({briefing: ferry, store, session, name, now: () => clock}, channel);
  return {store, ask, stop, link: () => writeLink(store.view())};
}

describe("two windows of one talk", () => {
  test("show what is done in either, while it is being done", () => {
    const {channel, deliver} = room();
    const [a, b] = [windowAt("#/distance", channel()), windowAt("#/distance", channel())];
    const phases: string[] = [];
    b.store.subscribe((_, __, {phase, origin}) => void phases.push(`${phase} ${origin}`));
    a.store.change((view) => setTweak(ferry, view, "distance", 8), {phase: "move", subject: "distance"});
    deliver();
    expect(b.link()).toBe("#/distance?distance=8");
    a.store.change((view) => setTweak(ferry, view, "distance", 8), {subject: "distance"});
    deliver();
    expect(phases).toEqual(["end here", "move there", "end there"]);
    b.store.change((view) => next(ferry, view));
    deliver();
    expect(a.link()).toBe(b.link());
    expect(a.link()).not.toBe("#/distance?distance=8");
  });

  test("a fresh one joins the talk that runs, wherever its address points", () => {
    const {channel, deliver} = room();
    const a = windowAt("#/distance", channel());
    a.store.change((view) => goTo(ferry, view, "line", 2));
    const b = windowAt("#/distance", channel());
    deliver();
    expect([a.link(), b.link()]).toEqual(["#/line/2", "#/line/2"]);
  });

  test("what a window does by itself leads nobody, and nobody who asks is told of it", () => {
    const {channel, deliver} = room();
    const [a, b] = [windowAt("#/distance", channel()), windowAt("#/distance", channel())];
    a.store.change((view) => goTo(ferry, view, "line", 1));
    deliver();
    b.store.change((view) => goTo(ferry, view, "sources", 1), {origin: "own"});
    const c = windowAt("#/distance", channel());
    deliver();
    expect([a.link(), b.link(), c.link()]).toEqual(["#/line", "#/sources", "#/line"]);
  });

  test.each([
    ["of another deck", {deck: "ferries"}],
    ["of another talk", {session: "talk-two"}],
    ["from long ago", {at: 1}],
    ["from a clock that is far ahead", {at: 10_000_000}],
    ["from no time", {at: Number.POSITIVE_INFINITY}],
    ["from nobody", {from: undefined}],
    ["from a name without end", {from: "x".repeat(100_000)}],
    ["without a view", {view: null}],
    ["with a list for a view", {view: []}]
  ])("a message %s is not followed", (_, wrong) => {
    clock = 5000;
    const {channel, say} = room();
    const a = windowAt("#/distance", channel());
    a.store.change((view) => goTo(ferry, view, "line", 1));
    say({deck: ferry.id, session: "talk-one", from: "x", at: 5500, view: {slide: "sources"}, ...wrong});
    expect(a.link()).toBe("#/line");
    say({deck: ferry.id, session: "talk-one", from: "x", at: 5500, view: {slide: "sources"}});
    expect(a.link()).toBe("#/sources");
  });

  test("whatever is thrown at it, a window shows a view that there is", () => {
    const random = generator(5);
    const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
    const junk = [null, undefined, 0, -1, 1e300, Number.NaN, "", "line", "__proto__", [], [1], {}, {distance: 8}, true];
    const {channel, say} = room();
    const a = windowAt("#/distance", channel());
    for (let i = 0; i < 3000; i++) {
      const view = {
        slide: pick([...junk, "line"]),
        step: pick(junk),
        tweaks: pick(junk),
        doubts: pick(junk),
        cover: pick(junk)
      };
      const message = {
        deck: ferry.id,
        session: "talk-one",
        from: pick([...junk, "x"]),
        at: pick([...junk, clock]),
        view
      };
      say(pick([message, message, message, pick(junk), {...message, view: pick(junk)}]));
      expect(readLink(ferry, a.link()).view).toEqual(a.store.view());
      clock += 1;
    }
  });
});

test("windows that are closed, opened again, cut off and slow agree in the end on what was done last", () => {
  const random = generator(11);
  const below = (count: number) => Math.floor(random() * count);
  const {channel, deliver, lose} = room();
  const open = (link: string) => windowAt(link, channel());
  const windows = [open("#/distance"), open("#/distance"), open("#/distance")];
  const acts: readonly ((view: View) => View)[] = [
    (view) => next(ferry, view),
    (view) => back(ferry, view),
    (view) => setTweak(ferry, view, "distance", below(30)),
    (view) => setTweak(ferry, view, "pace", below(100)),
    (view) => toggleCover(view, "black")
  ];
  const wrong: string[] = [];
  for (let i = 0; i < 2000; i++) {
    clock += below(3);
    const at = below(windows.length);
    const one = windows[at] as (typeof windows)[number];
    const reloads = below(10) === 0;
    if (reloads) {
      one.stop();
      windows[at] = open(one.link());
    } else one.store.change(acts[below(acts.length)] as (typeof acts)[number]);
    if (below(4) === 0) lose();
    else deliver(below);
    if (i % 10 !== 9) continue;
    for (const {ask} of windows) ask();
    deliver(below);
    const links = new Set(windows.map(({link}) => link()));
    if (links.size > 1) wrong.push(`${i}: ${[...links].join(" and ")}`);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ["?session=abcd-1234", "abcd-1234"],
  ["?theme=light&session=abcd1234", "abcd1234"],
  ["?session=short", undefined],
  ["?session=%3Cscript%3E1", undefined],
  ["", undefined]
])("the session in %s is %s", (search, session) => {
  expect(sessionIn(search)).toBe(session);
});

test("an address has its session put in and taken out, and keeps all else", () => {
  const address = "file:///a%20b/briefing.html?theme=light#/line/2?distance=8";
  const named = withSession(address, "abcd1234");
  expect(named).toBe("file:///a%20b/briefing.html?theme=light&session=abcd1234#/line/2?distance=8");
  expect(withoutSession(named)).toBe(address);
});
