import {type Cite, cites} from "../kit/draw/controls.ts";
import {marks, part, picture, words, write} from "../kit/draw/drawing.ts";
import {type GridCell, type GridRow, grid} from "../kit/draw/grid.ts";
import type {Frame} from "../kit/frame.ts";
import type {Act, WidgetView} from "../kit/widget.ts";
import type {MatrixModel} from "./model.ts";
import {planMatrix, slashes} from "./plan.ts";
import type {MatrixHead, MatrixPlan, PlannedCell} from "./plan.types.ts";

const INSET = 1.5;
const DOT = 4;

export const drawMatrix: WidgetView<MatrixModel> = (root, model, frame, act) => {
  const plan = planMatrix(model, frame);
  picture(root, model, frame, plan, (svg) => {
    marks(part(svg, "g.relations"), "g.relation", plan.cells, ({cell}) => cell.id).each(function (planned) {
      drawCell(this, planned);
    });
    words(part(svg, "g.corner"), "text.small", [plan.corner]);
    marks(part(svg, "g.sides"), "g.side", plan.heads, ({axis, actor}) => `${axis}:${actor}`).each(function (head) {
      drawHead(this, head, frame);
    });
    words(part(svg, "g.rests"), "text.small", plan.rests);
  });
  control(root, model, plan, frame, act);
};

function drawCell(group: SVGElement, {cell, over, edge, words: said, name, dot}: PlannedCell): void {
  const {status, hue} = cell;
  write(group, "class", `relation ${status} hue-${hue}`);
  write(group, "data-ink", status);
  marks(group, "rect.cell", edge ? [over] : [])
    .attr("x", ({x}) => x)
    .attr("y", ({y}) => y)
    .attr("width", ({width}) => width)
    .attr("height", ({height}) => height);
  // A pattern would become a picture in the PDF, once a cell.
  marks(group, "path.stroke", edge && status === "forecast" ? [edge] : []).attr("d", slashes);
  const inset = status === "aim" || status === "open" ? INSET : 0;
  marks(group, "rect.fill", edge && status !== "forecast" ? [edge] : [])
    .attr("x", ({x}) => x + inset)
    .attr("y", ({y}) => y + inset)
    .attr("width", ({width}) => width - 2 * inset)
    .attr("height", ({height}) => height - 2 * inset);
  marks(group, "g.tag", name ? [name] : []).each(function (to) {
    write(this, "class", `tag hue-${to.hue}`);
    words(this, "text.who", [to.words]);
  });
  words(group, "text.said", said ? [said] : []);
  marks(group, "circle.unstated", dot ? [dot] : [])
    .attr("cx", ({x}) => x)
    .attr("cy", ({y}) => y)
    .attr("r", DOT);
}

function drawHead(group: SVGElement, {actor, axis, hue, over, words: name}: MatrixHead, {stacked}: Frame): void {
  write(group, "class", `side hue-${hue}`);
  write(group, "data-head", `${axis}:${actor}`);
  marks(group, "rect.plate", stacked ? [] : [over])
    .attr("x", ({x}) => x)
    .attr("y", ({y}) => y)
    .attr("width", ({width}) => width)
    .attr("height", ({height}) => height);
  words(group, stacked ? "text.strong" : "text.who", [name]);
}

function control(
  root: HTMLElement,
  model: MatrixModel,
  {cells}: MatrixPlan,
  {stacked}: Frame,
  act: Act | undefined
): void {
  const presses = cells.map(({cell, over}): GridCell => ({...cell, row: cell.from, column: cell.to, over}));
  const rows = model.actors.map(({id, name}): GridRow => ({name, cells: presses.filter(({row}) => row === id)}));
  cites(root, stacked ? (presses.filter(({claims}): boolean => claims.length > 0) satisfies readonly Cite[]) : [], act);
  grid(root, {label: model.label, rows: stacked ? [] : rows, near: (cell) => light(root, cell)}, act);
}

/** The heads of a cell's row and column: shown by the window alone. */
function light(root: HTMLElement, cell: GridCell | undefined): void {
  for (const head of root.querySelectorAll<SVGElement>("[data-head]")) {
    const lit = cell && [`from:${cell.row}`, `to:${cell.column}`].includes(head.dataset.head ?? "");
    head.toggleAttribute("data-lit", lit === true);
  }
}
