import {describe, expect, test} from "vitest";
import type {Event} from "../../src/briefing/records.ts";
import {type Frame, narrow, WIDE} from "../../src/widgets/kit/frame.ts";
import {citesWidth, type Lettering} from "../../src/widgets/kit/lettering.ts";
import type {Form} from "../../src/widgets/kit/widget.ts";
import {stretchOf, timeText} from "../../src/widgets/timeline/calendar.ts";
import type {TimelineModel} from "../../src/widgets/timeline/model.ts";
import {axisOf} from "../../src/widgets/timeline/plan.axis.ts";
import {planTimeline} from "../../src/widgets/timeline/plan.ts";
import type {PlannedEvent, TimelinePlan} from "../../src/widgets/timeline/plan.types.ts";
import {timeline} from "../../src/widgets/timeline/timeline.ts";
import {en} from "../../src/words/en.ts";
import {boxOf, type Lines, outside, overlapping} from "./boxes.ts";
import {at, briefing, chosen} from "./briefing.ts";

type Own = Partial<Omit<Event, "id">>;

function modelOf(
  events: Readonly<Record<string, Own>>,
  {asOf = "2017-06-01", ids = [] as readonly string[], form = "view" as Form} = {}
): TimelineModel {
  const records = Object.entries(events).map(([id, own]): [string, Event] => [
    id,
    {id, text: `What ${id} is`, actors: ["rust"], status: "reported", cite: ["C1"], ...own}
  ]);
  const subject = {...briefing, asOf, events: Object.fromEntries(records)};
  return timeline.model(subject, at([]), {}, chosen(timeline.options, {events: ids}), form);
}

const LONG_ENOUGH = "A second call comes in, from the same place";

const WEEK: Readonly<Record<string, Own>> = {
  weekend: {between: ["2017-06-03", "2017-06-04"], when: "“the next weekend”", status: "open", actors: [], cite: []},
  arrival: {at: "2017-05-27", text: "The rust column brings its best-armed unit into the area around the harbor"},
  landing: {between: ["2017-05-28", "2017-06-01"], when: "“this week”", actors: ["amber"], cite: ["C1", "C2"]},
  warning: {at: "2017-05-30", text: "The ambassador, of a fourth party, gives a stern warning"},
  near: {at: "2017-06-01", when: "Thursday 1 June, night"},
  leaflets: {actors: ["green"]},
  ready: {at: "2017-06-01", when: "Thursday 1 June, night", actors: ["amber"]},
  blows: {cite: ["C3"]},
  repelled: {text: "Attacks by somebody are beaten back, again and again"}
};

const MINUTES: Readonly<Record<string, Own>> = {
  first: {at: "2017-06-01T06:05"},
  second: {at: "2017-06-01T06:11", text: LONG_ENOUGH},
  last: {at: "2017-06-01T06:20"}
};

const many = (count: number, own: (i: number) => Own) =>
  Object.fromEntries(Array.from({length: count}, (_, i) => [`n${i}`, own(i)]));
const LONG = "A text that says far more than a picture should, of who did what to whom, where, with what, and why";

const CASES: readonly [string, TimelineModel][] = [
  ["the week", modelOf(WEEK)],
  ["two events on one day", modelOf({a: {at: "2017-05-30"}, b: {at: "2017-05-30", text: LONG}})],
  ["ten events", modelOf(many(10, (i) => ({at: `2017-05-${20 + i}`, text: `Event number ${i} of this long week`})))],
  ["ten undated events", modelOf(many(10, () => ({text: "Something without a date"})))],
  ["long texts", modelOf(many(4, (i) => ({at: `2017-05-${28 + i}`, text: LONG, cite: ["C1", "C2", "C3"]})))],
  ["long undated texts", modelOf(many(3, () => ({text: LONG})))],
  ["hours", modelOf(many(4, (i) => ({at: `2017-06-01T${18 + i}:30`, text: LONG})))],
  ["minutes", modelOf(MINUTES)],
  ["months", modelOf({a: {at: "2016-11"}, b: {at: "2017-02-14"}, c: {between: ["2017-03", "2017-04"]}})],
  ["years", modelOf({a: {at: "1979"}, b: {at: "2003-03-20", when: "one dawn"}, c: {between: ["1990", "1991"]}})],
  ["centuries", modelOf({a: {at: "1683"}, b: {at: "1916"}})],
  ["a look within a month", modelOf({a: {at: "2016-11"}, b: {at: "2017-02"}}, {asOf: "2017-04-13"})],
  ["forecasts", modelOf({a: {between: ["2017-06-03", "2017-06-08"], status: "forecast"}, b: {status: "forecast"}})],
  ["what is to come", modelOf({a: {at: "2017-06-09", status: "forecast", text: LONG}, b: {at: "2017-06-10"}})],
  [
    "a short span with long words",
    modelOf({a: {at: "2017-01-01"}, b: {between: ["2017-02-01", "2017-02-02"], when: LONG}})
  ]
];

/** With the citations behind the last line; they count as words. */
function withCites(block: Lettering, size: number, cite: number): readonly Lines[] {
  const tail = citesWidth(block.cites, cite);
  const last = boxOf(
    {...block, y: block.y + (block.lines.length - 1) * block.leading, lines: block.lines.slice(-1)},
    size
  );
  const cited = last.map((box) =>
    block.anchor === "end"
      ? {...box, left: box.left - tail, top: box.top + 2}
      : {...box, right: box.right + tail, top: box.top + 2}
  );
  const above = block.lines.slice(0, -1);
  return [...(above.length ? boxOf({...block, lines: above}, size) : []), ...cited];
}

type Worded = Pick<PlannedEvent, "text" | "when"> & {readonly inside?: Lettering | undefined};

const wordsOf = ({text, when, inside}: Worded, {size}: Frame): readonly Lines[] => [
  ...withCites(text, size.label, size.cite),
  ...(when ? boxOf(when, size.small) : []),
  ...(inside ? boxOf(inside, size.label) : [])
];

const allWords = (plan: TimelinePlan, frame: Frame): readonly Lines[] => [
  ...plan.cells.flatMap(({words}) => boxOf(words, frame.size.label)),
  ...boxOf(plan.look.words, frame.size.label),
  ...boxOf(plan.heading, frame.size.title),
  ...plan.events.flatMap((event) => wordsOf(event, frame))
];

const marksOf = ({dot, box, event}: PlannedEvent): readonly Lines[] => [
  ...(dot
    ? [
        {
          text: event.id,
          left: dot.x - dot.radius,
          right: dot.x + dot.radius,
          top: dot.y - dot.radius,
          bottom: dot.y + dot.radius
        }
      ]
    : []),
  ...(box && !box.upright
    ? [{text: event.id, left: box.x, right: box.x + box.length, top: box.y, bottom: box.y + box.breadth}]
    : []),
  ...(box?.upright
    ? [{text: event.id, left: box.x, right: box.x + box.breadth, top: box.y, bottom: box.y + box.length}]
    : [])
];

describe("a time", () => {
  test.each([
    ["2017", "2017-01-01T00:00Z", "2018-01-01T00:00Z", "2017"],
    ["2016-02", "2016-02-01T00:00Z", "2016-03-01T00:00Z", "February 2016"],
    ["2017-05-27", "2017-05-27T00:00Z", "2017-05-28T00:00Z", "Saturday 27 May"],
    ["2016-12-31", "2016-12-31T00:00Z", "2017-01-01T00:00Z", "Saturday 31 December 2016"],
    ["2017-06-01T21:30", "2017-06-01T21:30Z", "2017-06-01T21:31Z", "Thursday 1 June, 21:30"],
    ["2016-06-01T21:30", "2016-06-01T21:30Z", "2016-06-01T21:31Z", "Wednesday 1 June 2016, 21:30"]
  ])("%s is a stretch, and has words", (time, from, to, text) => {
    expect(stretchOf(time)).toEqual({from: Date.parse(from), to: Date.parse(to)});
    expect(timeText(time, "2017-06-01", en)).toBe(text);
  });
});

describe("an axis", () => {
  const DAY = 864e5;
  const room = {left: 0, right: 1760, size: 28, pad: 16};
  test.each([
    ["2017-05-27", "2017-06-04", DAY, ["Sat 27 May", "Sun 28 May", "Mon 29 May"], 9],
    ["2017-05-20", "2017-06-02", DAY, ["20 May", "21 May"], 14],
    ["2017-04-15", "2017-06-02", DAY, ["10 Apr", "17 Apr"], 8],
    ["2017-01", "2017-06", DAY, ["January 2017", "February 2017"], 6],
    ["2016-07", "2017-06", DAY, ["Jul 2016", "Oct 2016"], 4],
    ["2015-01", "2017-06", DAY, ["Jan 2015", "Apr 2015"], 10],
    ["2008", "2017", DAY, ["2008", "2009"], 10],
    ["1979", "2017", DAY, ["1975", "1980"], 9],
    ["2017-06-01T18:00", "2017-06-01T20:59", 6e4, ["1 Jun, 18:00", "18:30"], 6],
    ["2017-06-01", "2017-06-01", 6e4, ["1 Jun, 00:00", "03:00"], 8],
    ["2016", "2017", 365 * DAY, ["2016", "2017"], 2],
    ["2016", "2017", 366 * DAY, ["2016", "2017"], 2],
    ["2017-06-01", "2017-06-01", DAY, ["Thu 1 June"], 1]
  ])("from %s to %s has the finest cells with room for their names", (first, last, finest, names, count) => {
    const over = {from: stretchOf(first).from, to: stretchOf(last).to};
    const {cells, at} = axisOf(over, finest, room, en);
    expect(cells.slice(0, names.length).map(({text}) => text)).toEqual(names);
    expect(cells).toHaveLength(count);
    expect([at(cells[0]?.from ?? 0), at(cells.at(-1)?.to ?? 0)]).toEqual([0, 1760]);
  });

  test.each([
    ["a stretch that no names have room over", "0100", "2017", 20, ["0000", "0500", "1000", "1500", "2000"]],
    ["one longer than the coarsest cell", "2016", "2017", 20, ["2000"]]
  ])("%s has the coarsest cells", (_, first, last, right, names) => {
    const {cells} = axisOf({from: stretchOf(first).from, to: stretchOf(last).to}, DAY, {...room, right}, en);
    expect(cells.map(({text}) => text.padStart(4, "0"))).toEqual(names);
  });
});

describe("events", () => {
  test("stand in order of time, and the undated apart", () => {
    const {timed, undated} = modelOf(WEEK);
    expect(timed.map(({id, dated}) => [id, dated])).toEqual([
      ["arrival", true],
      ["landing", false],
      ["warning", true],
      ["near", true],
      ["ready", true],
      ["weekend", false]
    ]);
    expect(undated.map(({id, when}) => [id, when])).toEqual([
      ["leaflets", "undated"],
      ["blows", "undated"],
      ["repelled", "undated"]
    ]);
  });

  test("are those of the option", () => {
    const {timed, undated} = modelOf(WEEK, {ids: ["blows", "near"]});
    expect([...timed, ...undated].map(({id}) => id)).toEqual(["near", "blows"]);
  });

  test("carry their hue, their sentences, and what a control says", () => {
    const [landing, weekend] = [modelOf(WEEK).timed[1], modelOf(WEEK).timed[5]];
    expect(landing).toMatchObject({hue: "gold", cites: ["S1", "S8"], claims: ["C1", "C2"]});
    expect(landing?.spoken).toBe("“this week”: What landing is, sentences 1 and 8");
    expect(weekend).toMatchObject({hue: "none", cites: [], status: "open"});
  });

  test("say their time: their own words, else their dates", () => {
    const {timed} = modelOf({a: {between: ["2017-05-28", "2017-06-01"]}, b: {at: "2017-06-01", when: "at night"}});
    expect(timed.map(({when}) => when)).toEqual(["Sunday 28 May to Thursday 1 June", "at night"]);
  });
});

describe("words", () => {
  test.each<[string, Readonly<Record<string, Own>>, string]>([
    [
      "all kinds",
      WEEK,
      "Four dated events from Saturday 27 May to Thursday 1 June, two dated to a period only and three undated; latest report: Thursday night."
    ],
    ["one", {a: {at: "2017-05-27"}}, "One dated event on Saturday 27 May; latest report: Thursday night."],
    ["undated", {a: {}, b: {}}, "Two undated; latest report: Thursday night."]
  ])("the sentence with %s", (_, events, sentence) => {
    expect(modelOf(events).sentence).toBe(sentence);
  });

  test.each<[Readonly<Record<string, Own>>, string]>([
    [{a: {at: "2017-05-27"}}, "A dot marks the date."],
    [{a: {}}, "A box: no single date is given."],
    [
      WEEK,
      "A dot marks the date. A box: no single date is given. Where a box fades, its dates are our reading of the source’s words."
    ]
  ])("the caption of %o tells its marks", (events, caption) => {
    expect(modelOf(events).caption.join(" ")).toBe(caption);
  });

  test("the alternative has every event with its time, its status and how it is dated, in the order of the picture", () => {
    const {alternative} = modelOf({...WEEK, blows: {cite: ["C3"], text: "Blows."}});
    expect(alternative).toMatch(
      /^Events in order of time; latest report: Thursday night\. Saturday 27 May: The rust column .* harbor; reported, dated\. “This week”/i
    );
    expect(alternative).toContain("“the next weekend”: What weekend is; open, dated to a period only.");
    expect(alternative).toMatch(/Undated: What leaflets is; reported\. Undated: Blows.*again; reported\.$/);
  });

  test("the table has every event with its time, its references and how it is known", () => {
    const {table} = modelOf(WEEK);
    expect(table.columns).toEqual(["When", "What", "Status and date"]);
    expect(table.rows.map(([when, , known]) => [when, known])).toEqual([
      ["Saturday 27 May", "reported, dated"],
      ["“this week”", "reported, dated to a period only"],
      ["Tuesday 30 May", "reported, dated"],
      ["Thursday 1 June, night", "reported, dated"],
      ["Thursday 1 June, night", "reported, dated"],
      ["“the next weekend”", "open, dated to a period only"],
      ["undated", "reported, undated"],
      ["undated", "reported, undated"],
      ["undated", "reported, undated"]
    ]);
    expect(table.rows[1]?.[1]).toBe("What landing is (S1, S8)");
    expect(table.rows[5]?.[1]).toBe("What weekend is");
  });
});

describe.each([WIDE, {...WIDE, width: 1116, height: 2000}])("a plan of $width units", (frame) => {
  test.each(CASES)("with %s has all words within it, none on another or on a mark", (_, model) => {
    const plan = planTimeline(model, frame);
    const words = allWords(plan, frame);
    expect(words.length).toBeGreaterThan(3);
    expect(outside(words, plan.width, plan.height)).toEqual([]);
    expect(overlapping(words)).toEqual([]);
    const marks = plan.events.flatMap(marksOf);
    expect(outside(marks, plan.width, plan.height)).toEqual([]);
    expect(overlapping(marks)).toEqual([]);
    for (const event of plan.events) {
      const others = plan.events.filter((other) => other !== event).flatMap(marksOf);
      const holdsText = model.undated.includes(event.event);
      const own = holdsText ? [] : marksOf(event);
      for (const line of wordsOf({...event, inside: undefined}, frame))
        expect(overlapping([line, ...others, ...own]).filter((found) => found.startsWith(`${line.text} / `))).toEqual(
          []
        );
    }
  });

  test.each(CASES)("with %s keeps the lines of the days and of the latest look off the words", (_, model) => {
    const plan = planTimeline(model, frame);
    const strokes = [...plan.grid, ...plan.look.strokes].map(({from, to}) => ({
      text: "line",
      left: from.x - 1,
      right: from.x + 1,
      top: from.y,
      bottom: to.y
    }));
    const words = [
      ...boxOf(plan.look.words, frame.size.label),
      ...plan.cells.flatMap((cell) => boxOf(cell.words, frame.size.label)),
      ...plan.events.flatMap((event) => wordsOf(event, frame))
    ];
    for (const line of words)
      expect(overlapping([line, ...strokes]).filter((found) => !found.startsWith("line"))).toEqual([]);
  });

  test.each(CASES)("with %s lets no press cover another", (_, model) => {
    const {events} = planTimeline(model, frame);
    const presses = events.map(({event, over}) => ({
      text: event.id,
      left: over.x,
      right: over.x + over.width,
      top: over.y,
      bottom: over.y + over.height
    }));
    expect(overlapping(presses)).toEqual([]);
    for (const {over} of events) expect(over.height).toBeGreaterThanOrEqual(frame.press - 2);
  });
});

describe.each([280, 320, 390, 700])("a plan of a column of %i px", (width) => {
  const frame = narrow(width);
  test.each(CASES)("with %s has all words within it, none on another or on a mark", (_, model) => {
    const plan = planTimeline(model, frame);
    const words = allWords(plan, frame);
    expect(words.length).toBeGreaterThan(2);
    expect(outside(words, plan.width, plan.height)).toEqual([]);
    expect(overlapping(words)).toEqual([]);
    const marks = plan.events.flatMap(marksOf);
    expect(outside(marks, plan.width, plan.height)).toEqual([]);
    expect(overlapping(marks)).toEqual([]);
    for (const {over} of plan.events) expect(over.height).toBeGreaterThanOrEqual(frame.press);
  });

  test("the latest look lies between what was and what is to come", () => {
    const {events, look} = planTimeline(modelOf(WEEK), frame);
    const y = look.strokes[0]?.from.y ?? 0;
    const above = events.filter(({over}) => over.y + over.height <= y).map(({event}) => event.id);
    expect(above).toEqual(["arrival", "landing", "warning", "near", "ready"]);
    expect(events.filter(({over}) => over.y >= y)).toHaveLength(4);
  });
});

describe("the plan of the week", () => {
  const plan = planTimeline(modelOf(WEEK), WIDE);
  const planned = (id: string) => plan.events.find(({event}) => event.id === id) as PlannedEvent;
  const day = (i: number) => plan.cells[i] as TimelinePlan["cells"][number];

  test.each([
    ["arrival", 0],
    ["warning", 3],
    ["near", 5],
    ["ready", 5]
  ])("has the mark of %s in the middle of its day", (id, i) => {
    expect(planned(id).dot?.x).toBeCloseTo(day(i).x + day(i).width / 2);
    expect(planned(id).box).toBeUndefined();
  });

  test.each([
    ["landing", 1, 5],
    ["weekend", 7, 8]
  ])("has the box of %s over its days, in its ink, faded, with its words in it", (id, first, last) => {
    const {event, box, dot, inside} = planned(id);
    expect(box?.x).toBeCloseTo(day(first).x);
    expect((box?.x ?? 0) + (box?.length ?? 0)).toBeCloseTo(day(last).x + day(last).width);
    expect(box?.fade).toBeGreaterThan(0.1 * (box?.length ?? 0));
    expect(box?.ink).toBe(event.inked ? box?.length : 0);
    expect(inside?.lines.join(" ")).toMatch(/^“.*”$/);
    expect(dot).toBeUndefined();
  });

  test("has the undated under the rule, in boxes that fade nowhere", () => {
    const rule = plan.rule[0]?.from.y ?? 0;
    for (const id of ["leaflets", "blows", "repelled"]) {
      expect(planned(id).box?.y).toBeGreaterThan(rule);
      expect(planned(id).box?.fade).toBe(0);
    }
    expect(plan.heading.lines).toEqual(["undated"]);
  });

  test("ends the day of the latest look with its line; what lies ahead is marked", () => {
    expect(plan.look.strokes[0]?.from.x).toBeCloseTo(day(6).x);
    expect(plan.cells.map(({ahead}) => ahead)).toEqual([false, false, false, false, false, false, true, true, true]);
  });

  test("says a time in words beside a mark, but not what the latest look says", () => {
    expect(planned("near").when).toBeUndefined();
    const early = planTimeline(modelOf({a: {at: "2017-05-30", when: "before dawn"}}), WIDE).events[0];
    expect(early?.when?.lines).toEqual(["before dawn"]);
  });

  test("is the same in print", () => {
    expect(planTimeline(modelOf(WEEK, {form: "print"}), WIDE)).toEqual(plan);
  });
});

describe("minutes, on the day of the latest look", () => {
  const {events, look, cells} = planTimeline(modelOf(MINUTES), WIDE);

  test("take the whole axis, and say their time", () => {
    const at = events.map(({dot}) => dot?.x ?? Number.NaN);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(300);
    expect((at[2] ?? 0) - (at[1] ?? 0)).toBeGreaterThan(400);
    expect(cells[0]?.words.lines).toEqual(["1 Jun, 06:05"]);
  });

  test("leave the look off the axis, and to words", () => {
    expect(look.strokes).toEqual([]);
    expect(look.words).toMatchObject({anchor: "end", x: 1760, lines: ["latest report, later: Thursday night"]});
  });

  test("a time finer than its cell stands beside its mark", () => {
    const wide = planTimeline(modelOf({a: {at: "2017-06-01T06:05"}, b: {at: "2017-06-01T18:00"}}), WIDE);
    expect(wide.events.map(({when}) => when?.lines)).toEqual([["Thursday 1 June, 06:05"], ["Thursday 1 June, 18:00"]]);
    expect(wide.look.strokes.length).toBeGreaterThan(0);
  });
});

test("no words are on stripes", () => {
  const status = "forecast";
  const {events} = planTimeline(modelOf({a: {between: ["2017-06-03", "2017-06-30"], status}, b: {status}}), WIDE);
  const [span, undated] = events.map(({box, text, inside, when}) => ({...box, text, inside, when}));
  expect(span).toMatchObject({ink: span?.length, when: {lines: ["Saturday 3 June to Friday 30 June"]}});
  expect(span?.inside).toBeUndefined();
  expect(undated?.ink).toBeGreaterThan(0);
  expect(undated?.text.x).toBeGreaterThan((undated?.x ?? 0) + (undated?.ink ?? 0));
});

test("a date less exact than the axis is a box, and fades nowhere", () => {
  const {events} = planTimeline(modelOf({a: {at: "2017-05"}, b: {at: "2017-05-30"}}), WIDE);
  expect(events.map(({dot, box}) => [dot !== undefined, box?.fade])).toEqual([
    [false, 0],
    [true, undefined]
  ]);
});

test("without events it refuses", () => {
  expect(() => modelOf({})).toThrow("timeline: the briefing has no events");
});

test("more than a slide holds takes more height than it has", () => {
  const model = modelOf(many(14, () => ({at: "2017-05-30", text: LONG})));
  expect(timeline.plan(model, WIDE).height).toBeGreaterThan(WIDE.height);
});

test("a column that is read holds any number", () => {
  const model = modelOf(
    many(30, () => ({at: "2017-05-30", text: LONG})),
    {form: "narrow"}
  );
  expect(planTimeline(model, narrow(320)).events).toHaveLength(30);
});
