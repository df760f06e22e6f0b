import {locationOf} from "../source/file-text.ts";
import {endOf, type NodeOf, type Parent, startOf} from "./nodes.ts";
import {plainText} from "./plain-text.ts";
import type {Scene} from "./scene.ts";

/** Reports cells beyond the head of a table, which no table shows. */
export function checkRow(row: NodeOf<"tableRow">, table: Parent | undefined, {source, report}: Scene): void {
  const count = table?.type === "table" ? (table.children[0]?.children.length ?? 0) : row.children.length;
  for (const cell of row.children.slice(count)) {
    const [first = cell, last = first] = [cell.children[0], cell.children.at(-1)];
    report(locationOf(source, startOf(first), endOf(last)), `cell beyond the head: ${plainText(cell)}`, {
      expected: `${count} cells, as in the head`,
      hint: "for a bar as text in a cell, write `\\|`, in code too"
    });
  }
}
