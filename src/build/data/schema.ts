// The shapes of briefing.yaml, sources.yaml and a file's front matter. Keys are the names of the records in data.ts.

import {z} from "zod";
import {PLACE_KINDS, STATUSES} from "../../briefing/data.ts";
import {KINDS} from "../../briefing/ledger.ts";
import {COMPASS} from "../../briefing/theatre.ts";
import {isDate, isTime} from "./times.ts";

const ID = /^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/;
const ENTRIES = {
  claims: {pattern: /^C\d{2,}$/, message: "a claim such as C07"},
  notSaid: {pattern: /^N\d+$/, message: "something not said such as N03"},
  tensions: {pattern: /^X\d+$/, message: "a tension such as X2"},
  outside: {pattern: /^O\d+$/, message: "an item from outside such as O1"}
};

const text = z.string();
const filled = z.string().regex(/\S/, "some text");
const texts = z.array(text).default([]);
const fraction = z.number().min(0).max(1);
const perDay = z.number().min(0).max(1000);
const day = z.number().int().min(1).max(366);
const byId = <T extends z.ZodType>(of: T) =>
  z.record(z.string().regex(ID, "a lower-case letter first, then letters, digits, dots and dashes"), of);

/** A list without repetitions; a repeated entry is pointed to at one of its keys. */
function distinct<T extends z.ZodType>(
  of: T,
  keyOf: (entry: z.output<T>) => string,
  message: string,
  at: readonly string[] = []
) {
  return z.array(of).superRefine((all, context) => {
    const keys = all.map(keyOf);
    for (const [i, key] of keys.entries())
      if (keys.indexOf(key) < i) context.addIssue({code: "custom", path: [i, ...at], message});
  });
}

const names = distinct(text, (id) => id, "each once");

const actor = z.strictObject({name: filled, hue: z.enum(["blue", "teal", "red", "gold", "ink"])});

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const place = z.strictObject({name: filled, kind: z.enum(PLACE_KINDS).default("town"), at: z.exactOptional(position)});

const route = z.strictObject({name: filled, note: z.exactOptional(filled), course: z.array(position).min(2)});

const movement = z.strictObject({
  actors: texts,
  toward: z.exactOptional(text),
  course: z
    .array(position)
    .min(2)
    .refine((all) => all[0]?.join() !== all.at(-1)?.join(), "another position at its end than at its start"),
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
  places: distinct(text, (id) => id, "each once")
    .max(5)
    .default([]),
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
  id: z.exactOptional(z.string().regex(ID, "a lower-case letter first, then letters, digits, dots and dashes")),
  title: filled,
  language: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, "a language tag such as en-US")
    .default("en-US"),
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

const claim = z.strictObject({
  text: filled,
  sentence: z.string().regex(/^[ST]\d+$/, "a sentence such as S21, or T0 for the headline"),
  paragraph: z.number().int().min(0),
  voice: filled,
  kind: z.enum(KINDS),
  date: text.default(""),
  actors: texts,
  fingerprint: z
    .string()
    .regex(/^(\d+:[0-9a-f]{64})?$/, "the number of words, a colon and a SHA-256")
    .default("")
});

const notSaid = z.strictObject({text: filled});

const tension = z.strictObject({
  topic: filled,
  text: filled,
  handling: z.exactOptional(filled),
  claims: z.array(text).min(1)
});

const outside = z.strictObject({text: filled, where: filled, read: filled});

const byEntry = <T extends z.ZodType>(kind: keyof typeof ENTRIES, of: T) =>
  z.record(z.string().regex(ENTRIES[kind].pattern, ENTRIES[kind].message), of).default({});

export const sourcesSchema = z.strictObject({
  source: z
    .strictObject({title: filled, grade: text.default(""), gradeText: text.default("")})
    .default({title: "", grade: "", gradeText: ""}),
  claims: byEntry("claims", claim),
  notSaid: byEntry("notSaid", notSaid),
  tensions: byEntry("tensions", tension),
  outside: byEntry("outside", outside)
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
export type SourcesYaml = z.output<typeof sourcesSchema>;
export type FrontMatter = z.output<typeof frontMatterSchema>;
