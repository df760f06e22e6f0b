import {expect, test} from "vitest";
import {citesOf, refs} from "../../src/words/citation.ts";
import {ferry} from "../briefing/briefing.ts";

const claim = (sentence: string) => ({...ferry.claims.C01, sentence}) as (typeof ferry.claims)[string];
const tension = (id: string) => ({id, topic: "a pace", text: "Both.", claims: ["C2", "C1"]});
const ledger = {
  ...ferry,
  claims: {C1: claim("S1"), C2: claim("S8"), C3: claim("T0")},
  notSaid: {N1: {id: "N1", text: "Not said."}},
  outside: {O1: {id: "O1", text: "Elsewhere.", where: "a page", read: "2026"}},
  tensions: {X2: tension("X2"), X10: tension("X10")}
};

test.each<[readonly string[], readonly string[]]>([
  [
    ["C2", "C1", "C3", "C2", "missing"],
    ["T0", "S1", "S8"]
  ],
  [
    ["N1", "C1", "O1"],
    ["S1", "N1", "O1"]
  ],
  [
    ["O1", "X10", "X2", "C2", "X2"],
    ["S8", "X2", "X10", "O1"]
  ]
])("in a drawing %o cites %o: sentences in the order of the source, each once, then the rest by id", (ids, printed) => {
  expect(citesOf(ids, ledger)).toEqual(printed);
});

test.each<[string, readonly string[], string]>([
  ["nothing", [], ""],
  ["reports", ["C1", "C2"], " (S1, S8)"],
  ["a judgment beside a report", ["C1", "C4"], " (S1, S9 assessed)"],
  ["a report and a judgment of one sentence", ["C1", "C5"], " (S1 partly assessed)"],
  ["a judgment and a forecast of one sentence", ["C4", "C6"], " (S9 assessed)"],
  ["a gap and a tension", ["X2", "N1"], " (N1, X2)"]
])("a table says which of it the source judges: %s", (_, ids, printed) => {
  const kinds = {
    C4: {...claim("S9"), kind: "assessment"},
    C5: {...claim("S1"), kind: "assessment"},
    C6: {...claim("S9"), kind: "forecast"}
  } as const;
  const tensions = {X2: {id: "X2", topic: "a pace", text: "Both.", claims: ["C4"]}};
  const reported = Object.fromEntries(
    Object.entries(ledger.claims).map(([id, one]) => [id, {...one, kind: "reported" as const}])
  );
  expect(refs(ids, {...ledger, claims: {...reported, ...kinds}, tensions})).toBe(printed);
});
