import {expect, test} from "vitest";
import {citesOf} from "../../src/briefing/citation.ts";
import {ferry} from "./briefing.ts";

const claim = (sentence: string) => ({...ferry.claims.C01, sentence}) as (typeof ferry.claims)[string];
const ledger = {
  ...ferry,
  claims: {C1: claim("S1"), C2: claim("S8"), C3: claim("T0")},
  notSaid: {N1: {id: "N1", text: "Not said."}},
  outside: {O1: {id: "O1", text: "Elsewhere.", where: "a page", read: "2026"}},
  tensions: {X1: {id: "X1", topic: "a pace", text: "Both.", claims: ["C2", "C1"]}}
};

test.each<[readonly string[], readonly string[]]>([
  [
    ["C2", "C1", "C3", "C2", "missing"],
    ["T0", "S1", "S8"]
  ],
  [
    ["N1", "C1", "O1"],
    ["S1", "not said", "outside"]
  ],
  [["X1"], ["S1", "S8"]]
])("in a drawing %o cites %o: sentences in the order of the source, each once, then the rest", (ids, printed) => {
  expect(citesOf(ids, ledger)).toEqual(printed);
});
