import type {Briefing, ClaimId} from "../../briefing/data.ts";
import type {Claim} from "../../briefing/ledger.ts";
import {kindText} from "../../briefing/words.ts";
import type {Element} from "../markdown/markdown.ts";
import {element} from "./html.ts";

const COLUMNS = ["Claim", "In our words", "Sentence", "Voice", "Kind", "Date"];

/** A page of the ledger; a row's id is the claim's, so that `#C07` leads to it. */
export function claimsTable(ids: readonly ClaimId[], {claims}: Briefing): Element {
  const head = COLUMNS.map((column) => element("th", {scope: "col"}, column));
  const rows = ids.flatMap((id) => (claims[id] ? [rowOf(claims[id])] : []));
  const table = element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows));
  return element("div", {className: ["claims"]}, table);
}

function rowOf({id, text, sentence, voice, kind, date}: Claim): Element {
  const cells = [text, sentence, voice, kindText(kind), date].map((cell) => element("td", {}, cell));
  return element("tr", {id}, element("th", {scope: "row"}, id), ...cells);
}
