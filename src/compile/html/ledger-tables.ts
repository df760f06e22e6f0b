import type {Briefing} from "../../briefing/briefing.ts";
import type {EntryId} from "../../briefing/ids.ts";
import {type Cell, listings, type Row} from "../../words/listing.ts";
import type {Element} from "../dialect/nodes.ts";
import {citeLink} from "./cite.ts";
import {element} from "./html.ts";

/** A page of the ledger, a table a kind; a row's id is the entry's, so that `#C07` leads to it. */
export function ledgerTables(ids: readonly EntryId[], briefing: Briefing): Element {
  const tables = listings(briefing).flatMap(({kind, columns, rows}) => {
    const listed = rows.filter(({id}) => ids.includes(id));
    if (listed.length === 0) return [];
    const head = columns.map((column) => element("th", {scope: "col"}, column));
    const body = listed.map((row) => rowOf(row, briefing));
    return element(
      "table",
      {dataKind: kind},
      element("thead", {}, element("tr", {}, ...head)),
      element("tbody", {}, ...body)
    );
  });
  return element("div", {className: ["claims"]}, ...tables);
}

function rowOf({id, cells}: Row, briefing: Briefing): Element {
  return element("tr", {id}, element("th", {scope: "row"}, id), ...cells.map((cell) => cellOf(cell, briefing)));
}

const cellOf = (cell: Cell, briefing: Briefing) =>
  element("td", {}, typeof cell === "string" ? cell : citeLink(cell.cite, briefing));
