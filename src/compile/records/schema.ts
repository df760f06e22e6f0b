// The shapes of briefing.yaml and of a file's front matter. Keys are the names of the records in src/briefing.

import {z} from "zod";
import {COMPASS} from "../../briefing/geometry.ts";
import {STATUSES} from "../../briefing/ids.ts";
import {PLACE_KINDS} from "../../briefing/places.ts";
import {isDate, isTime} from "./times.ts";
import {byId, distinct, filled, id, names, text, texts} from "./values.ts";

const fraction = z.number().min(0).max(1);
const perDay = z.number().min(0).max(1000);
const day = z.number().int().min(1).max(366);

const actor = z.strictObject({
  name: filled,
  fullName: z.exactOptional(filled),
  hue: z.enum(["blue", "teal", "red", "gold", "ink"])
});

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const place = z.strictObject({name: filled, kind: z.enum(PLACE_KINDS).default("town"), at: z.exactOptional(position)});

const route = z.strictObject({name: filled, note: z.exactOptional(filled), course: z.array(position).min(2)});

const movement = z.strictObject({
  actors: texts,
  toward: z.exactOptional(text),
  course: z
    .array(position)
    .min(2)
    .refine(
      (all) => all.length < 2 || all[0]?.join() !== all.at(-1)?.join(),
      "another position at its end than at its start"
    ),
  breadth: z.enum(["arrow", "corridor"]).default("arrow")
});

const quantity = z
  .strictObject({
    value: z.number(),
    unit: filled,
    hedge: z.exactOptional(filled),
    band: z.exactOptional(
      z.tuple([z.number(), z.number()]).refine(([low, high]) => low <= high, "the lower end first")
    ),
    cite: texts
  })
  .refine(
    ({value, band: [low, high] = [value, value]}) => value >= Math.min(low, high) && value <= Math.max(low, high),
    {
      path: ["band"],
      message: "a band around `value`"
    }
  );

const section = z
  .strictObject({name: filled, from: fraction, to: fraction, extent: z.enum(["given", "not-given"])})
  .refine(({from, to}) => from < to, {path: ["to"], message: "more than `from`"});

const line = z.strictObject({
  name: filled,
  length: text,
  start: filled,
  end: filled,
  sections: byId(section).default({})
});

const force = z.strictObject({
  name: filled,
  actors: texts,
  distance: z.exactOptional(text),
  text: z.exactOptional(filled),
  cite: texts
});

const hold = z.strictObject({section: text, actors: texts, status: z.enum(STATUSES), label: filled});

const move = z.strictObject({movement: text, status: z.enum(STATUSES), label: filled});

const ring = z.strictObject({place: text, radius: text, label: filled});

const state = z.strictObject({
  title: filled,
  text: text.default(""),
  gain: z.exactOptional(filled),
  gainCite: z.exactOptional(z.array(text)),
  sentence: filled,
  cite: texts,
  line: distinct(hold, ({section}) => section, "each section once, with all of its `actors`", ["section"]).default([]),
  contingent: z.exactOptional(z.strictObject({actors: texts, text: filled})),
  bracket: z.exactOptional(filled),
  forces: z.exactOptional(z.array(text)),
  assume: z.strictObject({pace: z.exactOptional(perDay)}).default({}),
  focus: z.exactOptional(text),
  // More names at once than these nobody reads on a map.
  places: names.max(5).default([]),
  routes: names.default([]),
  movements: distinct(move, ({movement: id}) => id, "each movement once", ["movement"]).default([]),
  rings: distinct(ring, ({place: id, radius}) => `${id} ${radius}`, "each ring once", ["place"]).default([])
});

const approach = z.strictObject({
  target: filled,
  targetText: filled,
  targetActors: texts,
  paces: z.array(perDay).default([]),
  printPaces: z.array(perDay).default([]),
  standstill: filled,
  zero: filled,
  shaded: z.strictObject({days: z.array(day).default([]), text: text.default("")}).default({days: [], text: ""}),
  bandText: text.default("")
});

const map = z.strictObject({
  frame: z
    .strictObject({
      west: z.number().min(-180).max(180),
      south: z.number().min(-85).max(85),
      east: z.number().min(-180).max(180),
      north: z.number().min(-85).max(85)
    })
    .refine(({west, east}) => west < east, {
      path: ["east"],
      message: "more than `west`; a frame does not cross the date line"
    })
    .refine(({south, north}) => south < north, {path: ["north"], message: "more than `south`"}),
  between: z.tuple([filled, filled]),
  start: z.enum(COMPASS),
  note: filled
});

const time = z.string().refine(isTime, "a time such as 2017-05-27, 2017-05 or 2017-05-27T21:30");

const event = z
  .strictObject({
    text: filled,
    actors: texts,
    status: z.enum(STATUSES).default("reported"),
    cite: texts,
    at: z.exactOptional(time),
    between: z.exactOptional(z.tuple([time, time]).refine(([start, end]) => start <= end, "the earlier time first")),
    when: z.exactOptional(filled)
  })
  .refine(({at, between}) => at === undefined || between === undefined, {
    path: ["between"],
    message: "no `at` beside it"
  });

const relation = z
  .strictObject({from: text, to: text, text: filled, status: z.enum(STATUSES).default("reported"), cite: texts})
  .refine(({from, to}) => from !== to, {path: ["to"], message: "another actor than `from`"});

const unit = z.strictObject({name: filled, actors: texts, text: z.exactOptional(filled), cite: texts});

const deployment = z.strictObject({title: filled, status: z.enum(STATUSES), units: z.array(unit).min(1)});

export const briefingSchema = z.strictObject({
  id: z.exactOptional(id),
  title: filled,
  language: z.string().refine(isLanguage, "a language tag such as en-US").default("en-US"),
  asOf: z.string().refine(isDate, "a date such as 2017-06-01"),
  asOfText: z.exactOptional(filled),
  sourceLine: z.exactOptional(text),
  plannedMinutes: z.exactOptional(z.number().min(1).max(600)),
  actors: byId(actor).default({}),
  places: byId(place).default({}),
  quantities: byId(quantity).default({}),
  forces: byId(force).default({}),
  states: byId(state).default({}),
  routes: byId(route).default({}),
  movements: byId(movement).default({}),
  events: byId(event).default({}),
  relations: distinct(
    relation,
    ({from, to}) => `${from} ${to}`,
    "each pair once: one relation says all that is stated",
    ["to"]
  ).default([]),
  deployments: z.array(deployment).default([]),
  map: z.exactOptional(map),
  line: z.exactOptional(line),
  approach: z.exactOptional(approach),
  outsideLine: text.default(""),
  outsideBand: text.default(""),
  outsideWords: z.array(filled).default([]),
  spellings: z.record(filled, z.array(filled)).default({}),
  author: z.exactOptional(filled)
});

export const frontMatterSchema = z
  .strictObject({
    part: z.exactOptional(filled),
    number: z.exactOptional(z.number().int().min(0).max(99)),
    appendix: z.boolean().default(false)
  })
  .refine(({part, number}) => number === undefined || part !== undefined, {
    path: ["number"],
    message: "a `part` beside it"
  });

export type BriefingYaml = z.output<typeof briefingSchema>;
export type FrontMatter = z.output<typeof frontMatterSchema>;

function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) && new Intl.Locale(tag).language !== "";
  } catch {
    return false;
  }
}
