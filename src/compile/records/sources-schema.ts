// The shape of sources.yaml. Keys are the names of the records in ledger.ts of the briefing.

import {z} from "zod";
import {KINDS} from "../../briefing/ledger.ts";
import {filled, text, texts} from "./values.ts";

const ENTRIES = {
  claims: {pattern: /^C\d{2,}$/, message: "a claim such as C07"},
  notSaid: {pattern: /^N\d+$/, message: "something not said such as N03"},
  tensions: {pattern: /^X\d+$/, message: "a tension such as X2"},
  outside: {pattern: /^O\d+$/, message: "an item from outside such as O1"}
};

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
    .regex(
      /^([1-9]\d{0,2}:[0-9a-f]{64})?$/,
      "`words:sha256`: a number of words from 1 to 999, and 64 lower-case hex digits"
    )
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

export type SourcesYaml = z.output<typeof sourcesSchema>;
