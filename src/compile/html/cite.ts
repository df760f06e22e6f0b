import type {Briefing} from "../../briefing/briefing.ts";
import type {EntryId} from "../../briefing/ids.ts";
import {citation} from "../../words/citation.ts";
import type {Element} from "../dialect/nodes.ts";
import {element} from "./html.ts";

/** A citation behind the words that rest on it. */
export const citeElement = (ids: readonly EntryId[], briefing: Briefing) => element("sup", {}, citeLink(ids, briefing));

/** What opens the card; without scripts it leads to the row of the first entry, where there is a table of them. */
export function citeLink(ids: readonly EntryId[], briefing: Briefing): Element {
  const {ids: distinct, printed, spoken} = citation(ids, briefing);
  const [name, kind] =
    briefing.claimsSlide === undefined
      ? (["button", {type: "button"}] as const)
      : (["a", {href: `#${distinct[0]}`}] as const);
  return element(
    name,
    {className: ["cite"], ...kind, dataClaims: distinct.join(" ")},
    element("span", {ariaHidden: "true"}, printed),
    element("span", {className: ["sr"]}, spoken)
  );
}
