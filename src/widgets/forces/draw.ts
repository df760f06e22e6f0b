import {cites} from "../kit/draw/controls.ts";
import {marks, part, picture, words, write} from "../kit/draw/drawing.ts";
import {inks, stripes} from "../kit/draw/inks.ts";
import type {Frame} from "../kit/frame.ts";
import type {WidgetView} from "../kit/widget.ts";
import type {ForcesModel} from "./model.ts";
import {type PlannedUnit, planForces} from "./plan.ts";

/** Of the paper under a name on stripes, and of an outline. */
const PLATE = 12;
const INSET = 2;

export const drawForces: WidgetView<ForcesModel> = (root, model, frame, act) => {
  const plan = planForces(model, frame);
  const units = plan.groups.flatMap(({units}) => units);
  picture(root, model, frame, plan, (svg) => {
    inks(
      svg,
      root,
      frame,
      units.map(({unit}) => unit.hue)
    );
    marks(part(svg, "g.groups"), "g.group", plan.groups).each(function ({group, head, rule, units}) {
      write(this, "class", `group ${group.status}`);
      write(this, "data-ink", group.status);
      words(this, "text.strong", [head]);
      marks(this, "path.rule", [rule]).attr("d", ({x, y, width}) => `M${x},${y}h${width}`);
      marks(this, "g.unit", units, ({unit}) => unit.id).each(function (planned) {
        drawUnit(this, root, planned, group.status === "forecast", group.status === "reported", frame);
      });
    });
  });
  cites(
    root,
    units.filter(({unit}) => unit.claims.length > 0).map(({unit, over}) => ({...unit, over})),
    act
  );
};

function drawUnit(
  group: SVGElement,
  root: HTMLElement,
  {unit, mark, name, text}: PlannedUnit,
  striped: boolean,
  solid: boolean,
  {scale}: Frame
): void {
  const {x, y, width, height} = mark;
  write(group, "class", `unit hue-${unit.hue}`);
  const inset = solid || striped ? 0 : INSET;
  marks(group, "rect.fill", [null])
    .attr("x", x + inset)
    .attr("y", y + inset)
    .attr("width", width - 2 * inset)
    .attr("height", height - 2 * inset)
    .attr("fill", striped ? stripes(root, unit.hue) : null);
  const plate = PLATE * scale;
  marks(group, "rect.ground", striped ? [null] : [])
    .attr("x", x + plate)
    .attr("y", y + plate)
    .attr("width", width - 2 * plate)
    .attr("height", height - 2 * plate);
  words(group, "text.called", [name]);
  words(group, "text.said-of", [text]);
}
