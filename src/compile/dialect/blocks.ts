import {adviceFor} from "../source/advice.ts";
import {type Allowed, readAttributes} from "./attributes.ts";
import {BLOCKS, otherForm} from "./forms.ts";
import {locationOfNode, type NodeOf} from "./nodes.ts";
import {isClosed, isLabel} from "./notes.ts";
import type {Scene} from "./scene.ts";
import {TRAITS, type Traits, traitsOf} from "./traits.ts";

/** What each container takes. */
const ALLOWED: Readonly<Record<string, Allowed>> = {
  card: {...TRAITS, ink: "value"},
  column: TRAITS,
  block: TRAITS,
  claims: {},
  notes: {}
};

export const CARD_INKS = ["reported", "forecast", "open", "plain"] as const;

/** Checks a container; `skip` where what is in it cannot be read. */
export function readBlock(node: NodeOf<"containerDirective">, scene: Scene): {traits?: Traits; skip?: true} {
  const {source, report, widgets, inNotes} = scene;
  const {name} = node;
  const location = locationOfNode(source, node);
  if (!isClosed(source, node)) {
    report(location, `unclosed block: ${name}`, {
      expected: "`:::` on a line of its own at its end",
      hint: "a block around another needs more colons: `::::column` around `:::card`"
    });
    return {skip: true};
  }
  const allowed = Object.hasOwn(ALLOWED, name) ? ALLOWED[name] : undefined;
  if (!allowed) {
    const advice = adviceFor(name, BLOCKS);
    report(location, `unknown directive: ${name}`, {
      ...advice,
      hint: otherForm(name, widgets) ?? advice.hint
    });
    return {};
  }
  if (inNotes) {
    report(location, `block in notes: ${name}`, {expected: "paragraphs and lists, which are spoken"});
    return {};
  }
  const attributes = readAttributes(source, node, allowed, report);
  const [label] = node.children;
  if (name === "claims" && node.children.some((child) => !isLabel(child))) {
    report(location, "claims with content", {
      expected: "`:::claims` and `:::` under it: the tables are made from sources.yaml"
    });
    return {skip: true};
  }
  if (name !== "card" && name !== "claims" && label && isLabel(label))
    report(locationOfNode(source, label), `unexpected label: ${name}`, {hint: "put a `##` heading inside"});
  const ink = attributes.get("ink");
  if (ink && !CARD_INKS.some((known) => known === ink.value))
    report(ink.valueLocation, `unknown ink: ${ink.value}`, adviceFor(ink.value ?? "", CARD_INKS));
  const traits = traitsOf(attributes, scene);
  return traits ? {traits} : {};
}
