import type {Briefing} from "../../briefing/briefing.ts";
import type {EntryId} from "../../briefing/ids.ts";
import {copyPrefix} from "../../briefing/page-ids.ts";
import {wordsOf} from "../../words/catalogue.ts";
import {entryOf} from "../../words/entry.ts";
import {type Cell, type Listing, listings} from "../../words/listing.ts";
import {element} from "../window/element.ts";
import {citeLinks} from "./links.ts";

/** What a slide rests on: its claims in the order of the ledger, then what is not said, tensions, and what is from elsewhere. */
export function usesTable(uses: readonly EntryId[], briefing: Briefing): HTMLElement | undefined {
  const {columns} = wordsOf(briefing).handout;
  const rows = listings(briefing).flatMap(({kind, rows}) =>
    rows.flatMap(({id, cells}) => {
      if (!uses.includes(id)) return [];
      return kind === "claims"
        ? [rowOf(link(id), cells.slice(0, columns.length - 1), briefing)]
        : otherRow(id, cells, briefing);
    })
  );
  return rows.length > 0 ? table(columns, rows) : undefined;
}

/** All entries of a kind; a row's id is the entry's, behind the prefix of a copy. */
export function ledgerTable({columns, rows}: Listing, briefing: Briefing): HTMLElement {
  const made = rows.map(({id, cells}) => {
    const row = rowOf(id, cells, briefing);
    row.id = copyPrefix(0) + id;
    return row;
  });
  return table(columns, made);
}

/** What is no claim has no sentence, voice and kind of its own. */
function otherRow(id: EntryId, cells: readonly Cell[], briefing: Briefing): readonly HTMLElement[] {
  const entry = entryOf(id, briefing);
  if (!entry) return [];
  const {text, topic, handling, source} = entry;
  const words = [topic && `${topic}:`, text, handling].filter(Boolean).join(" ");
  const row = rowOf(link(id), [words], briefing);
  const {between} = wordsOf(briefing).ledger;
  const cited = cells.flatMap((cell) => (typeof cell === "string" ? [] : [` ${between} `, contentOf(cell, briefing)]));
  row.append(element("td", {colspan: "3"}, source.join(" · "), ...cited));
  return [row];
}

function rowOf(name: Node | string, cells: readonly Cell[], briefing: Briefing): HTMLElement {
  const head = element("th", {scope: "row"}, name);
  return element("tr", {}, head, ...cells.map((cell) => element("td", {}, contentOf(cell, briefing))));
}

const contentOf = (cell: Cell, briefing: Briefing) =>
  typeof cell === "string" ? cell : citeLinks(cell.printed, briefing, cell.cite);

function table(columns: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  const head = columns.map((column) => element("th", {scope: "col"}, column));
  return element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows));
}

/** To the row of the entry in the last tables. */
const link = (id: EntryId) => element("a", {href: `#${id}`}, id);
