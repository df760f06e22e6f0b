import {recordOf} from "../../briefing/ids.ts";
import {en} from "../../words/en.ts";
import {hasWords} from "../../words/quantity.ts";
import {type Named, unknownName} from "../records/references.ts";
import {adviceFor} from "../source/advice.ts";
import {type Allowed, readAttributes, wordsAt} from "./attributes.ts";
import {INLINE, otherForm} from "./forms.ts";
import {locationOfNode, type NodeOf, startOf} from "./nodes.ts";
import {labelOf} from "./plain-text.ts";
import type {Scene} from "./scene.ts";

const ALLOWED: Readonly<Record<string, Allowed>> = {cite: {}, n: {as: "value", hedge: "flag"}, actor: {}};
const OF: Readonly<Record<string, Named>> = {cite: "entries", n: "quantities", actor: "actors"};

/** Checks `:cite[...]`, `:n[...]` and `:actor[...]`. */
export function checkInline(node: NodeOf<"textDirective">, scene: Scene): void {
  const {source, names, report, widgets, records} = scene;
  const {name} = node;
  const location = locationOfNode(source, node);
  const kind = Object.hasOwn(OF, name) ? OF[name] : undefined;
  if (!kind) {
    const advice = adviceFor(name, INLINE);
    const isText = /[\p{L}\p{N}]/u.test(source.text[startOf(node) - 1] ?? "");
    const other = isText ? undefined : (otherForm(name, widgets) ?? advice.hint);
    report({...location, length: name.length + 1}, `unknown directive: ${name}`, {
      ...advice,
      hint: other ?? "for a colon as text, write `\\:`"
    });
    return;
  }
  const ids = readLabel(node, scene);
  const attributes = readAttributes(source, node, ALLOWED[name] ?? {}, report);
  if (!ids) return;
  if (ids.length === 0) report(location, `missing name: :${name}[]`, {expected: `:${name}[...]`});
  if (name !== "cite" && ids.length > 1)
    report(location, `more than one name: ${labelOf(node)}`, {expected: `one in each :${name}[...]`});
  for (const {word, location: at} of ids) {
    const unknown = unknownName(kind, word, names);
    if (unknown) report(at, ...unknown);
  }
  const as = attributes.get("as");
  if (as && as.value !== "words" && as.value !== "numeral")
    report(as.valueLocation, `unknown form: as=${as.value}`, adviceFor(as.value ?? "", ["words", "numeral"]));
  const quantity = recordOf(records?.quantities, labelOf(node));
  if (as?.value === "words" && quantity && !hasWords(quantity.value))
    report(as.valueLocation, `no words for the number: ${en.numeral(quantity.value)}`, {
      expected: "a whole number",
      hint: `write \`:n[${labelOf(node)}]\``
    });
  const hedge = attributes.get("hedge");
  if (hedge && quantity && !quantity.hedge)
    report(hedge.location, `no hedge: ${labelOf(node)}`, {expected: "a quantity with a `hedge` in briefing.yaml"});
}

function readLabel(node: NodeOf<"textDirective">, {source, report}: Scene) {
  const [text, ...more] = node.children;
  if (!text) return [];
  if (text.type === "text" && more.length === 0) return wordsAt(source, text.value, startOf(text));
  report(locationOfNode(source, node), `not a plain name: :${node.name}[...]`, {expected: "names and spaces"});
  return undefined;
}
