import type {OptionSpecs, OptionValues} from "../../widgets/kit/options.ts";
import type {WidgetSpec} from "../../widgets/kit/widget.ts";
import {adviceFor} from "../source/advice.ts";
import type {Location} from "../source/problems.ts";
import {type Allowed, readAttributes} from "./attributes.ts";
import {otherForm} from "./forms.ts";
import {locationOfNode, type NodeOf} from "./nodes.ts";
import type {Scene} from "./scene.ts";
import {TRAITS, type Traits, traitsOf} from "./traits.ts";
import {readOptions} from "./widget-options.ts";

/** A widget where it stands in a slide, with its options resolved. */
export interface Figure {
  readonly spec: WidgetSpec;
  readonly options: OptionValues<OptionSpecs>;
  readonly location: Location;
}

/** Reads `::gauge{max=30}`; what is no widget is reported. */
export function readFigure(node: NodeOf<"leafDirective">, scene: Scene): {figure: Figure; traits?: Traits} | undefined {
  const {source, report, widgets, names, records, inNotes} = scene;
  const {name} = node;
  const location = locationOfNode(source, node);
  const ofName = {...location, column: location.column + 2, length: name.length};
  const spec = widgets.get(name);
  if (name === "slide") {
    report(location, "misplaced slide head: ::slide", {
      expected: "once, first in its slide",
      hint: "put a blank line and `---` above it"
    });
  } else if (!spec) {
    const advice = adviceFor(name, ["slide", ...widgets.keys()]);
    const other = otherForm(name, widgets);
    report(ofName, `unknown widget: ${name}`, {...advice, hint: other ?? advice.hint});
  } else if (inNotes)
    report(location, `widget in notes: ${name}`, {expected: "paragraphs and lists, which are spoken"});
  else {
    if (spec.needs && records && Object.keys(records[spec.needs] ?? {}).length === 0)
      report(ofName, `nothing to draw: ${name}`, {expected: `\`${spec.needs}\` in briefing.yaml`});
    const [label] = node.children;
    if (label)
      report(locationOfNode(source, label), `unexpected label: ${name}`, {expected: "options in braces: `{...}`"});
    const allowed: Allowed = {...Object.fromEntries(Object.keys(spec.options).map((key) => [key, "value"])), ...TRAITS};
    const attributes = readAttributes(source, node, allowed, report, "option");
    const options = readOptions(spec.options, attributes, source, names, report);
    const traits = traitsOf(attributes, scene);
    return {figure: {spec, options, location}, ...(traits && {traits})};
  }
  return undefined;
}
