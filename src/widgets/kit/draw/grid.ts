// Presses in rows and columns: one stop of the Tab key, arrows go from cell to cell.

import {select} from "d3";
import type {Act} from "../widget.ts";
import {type Cite, overlay} from "./controls.ts";

/** One without claims is reached and read like the others, and opens nothing. */
export interface GridCell extends Cite {
  readonly row: string;
  readonly column: string;
}

export interface GridRow {
  readonly name: string;
  readonly cells: readonly GridCell[];
}

export interface Grid {
  readonly label: string;
  readonly rows: readonly GridRow[];
  /** The cell that is pointed at, else the one whose focus shows. */
  near(cell: GridCell | undefined): void;
}

/** The focus is the browser's alone; which cell Tab comes back to is kept in the elements. */
export function grid(root: HTMLElement, data: Grid, act: Act | undefined): void {
  select(root)
    .selectChildren<HTMLDivElement, Grid>("div.grid")
    .data(act && data.rows.length ? [data] : [])
    .join((enter) =>
      enter
        .append("div")
        .attr("class", "grid")
        .attr("role", "grid")
        .on("keydown", function (event: KeyboardEvent) {
          const next = neighbour(this, event.target as Element, event.key);
          if (event.ctrlKey || event.metaKey || event.altKey || next === undefined) return;
          event.preventDefault();
          next?.focus({preventScroll: true});
        })
        .on("focusin", function ({target}: FocusEvent) {
          for (const button of buttonsOf(this)) button.tabIndex = button === target ? 0 : -1;
        })
        .on("focusin.near focusout.near pointerover pointerleave", function (event: Event, {near}) {
          const left = event.type === "focusout" || event.type === "pointerleave";
          const target = left ? null : (event.target as Element).closest<HTMLButtonElement>("button");
          const shown = target ?? this.querySelector<HTMLButtonElement>("button:focus-visible");
          near(shown ? select<HTMLButtonElement, GridCell>(shown).datum() : undefined);
        })
    )
    .attr("aria-label", ({label}) => label)
    .each(function ({rows}) {
      drawRows(this, rows);
      const buttons = buttonsOf(this);
      if (buttons[0] && !buttons.some(({tabIndex}) => tabIndex === 0)) buttons[0].tabIndex = 0;
    });
}

function drawRows(parent: HTMLElement, rows: readonly GridRow[]): void {
  select(parent)
    .selectChildren<HTMLDivElement, GridRow>("div")
    .data(rows, ({name}) => name)
    .join((enter) => enter.append("div").attr("role", "row"))
    .attr("aria-label", ({name}) => name)
    .each(function ({cells}) {
      select(this)
        .selectChildren<HTMLDivElement, GridCell>("div")
        .data(cells, ({id}) => id)
        .join((enter) => {
          const cell = enter.append("div").attr("role", "gridcell");
          cell.append("button").attr("class", "cite-press").attr("type", "button").attr("tabindex", -1);
          return cell;
        })
        .select<HTMLButtonElement>("button")
        .attr("aria-label", ({label}) => label)
        .attr("data-claims", ({claims}) => (claims.length ? claims.join(" ") : null))
        .attr("aria-disabled", ({claims}) => (claims.length ? null : "true"))
        .each(function ({over}) {
          overlay(this, over);
        });
    });
}

const buttonsOf = (grid: HTMLElement) => [...grid.querySelectorAll<HTMLButtonElement>("button.cite-press")];

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY]
};

/** The cell that a key goes to, over what is no cell; null at the edge, undefined where the key goes nowhere. */
function neighbour(grid: HTMLElement, from: Element, key: string): HTMLButtonElement | null | undefined {
  const step = STEPS[key];
  const buttons = buttonsOf(grid);
  const here = buttons.find((button) => button === from);
  if (!step || !here) return undefined;
  const cellOf = (button: HTMLButtonElement) => select<HTMLButtonElement, GridCell>(button).datum();
  const across = step[0] === 0;
  const {row, column} = cellOf(here);
  const line = buttons.filter((button) => (across ? cellOf(button).row === row : cellOf(button).column === column));
  const at = line.indexOf(here) + (across ? step[1] : step[0]);
  if (!Number.isFinite(at)) return line.at(at < 0 ? 0 : -1) ?? null;
  return line[at] ?? null;
}
