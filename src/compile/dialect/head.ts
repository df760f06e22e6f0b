import type {EntryId, SlideId, StateId} from "../../briefing/ids.ts";
import {LAYOUTS, type Layout, layoutNamed} from "../../briefing/layouts.ts";
import {type Names, unknownName} from "../records/references.ts";
import {adviceFor} from "../source/advice.ts";
import type {Text} from "../source/file-text.ts";
import type {Location, Report} from "../source/problems.ts";
import {type Allowed, type Attribute, readAttributes, wordsOfValue} from "./attributes.ts";
import {locationOfNode, type NodeOf, type RootContent} from "./nodes.ts";

/** What `::slide{...}` says; all of it may be missing. */
export interface Head {
  readonly id?: SlideId;
  readonly layout?: Layout;
  readonly seconds?: number;
  readonly optional: boolean;
  /** The title is set as the bottom line. */
  readonly lead: boolean;
  readonly steps: readonly StateId[];
  readonly cite: readonly EntryId[];
  readonly ours: boolean;
  /** What is on it is not from the source. */
  readonly outside: boolean;
  /** A further page of the slide before it. */
  readonly continued?: true;
  /** Of the id; of the directive where there is none. */
  readonly location?: Location;
}

export const NO_HEAD: Head = {optional: false, lead: false, steps: [], cite: [], ours: false, outside: false};

const ALLOWED: Allowed = {
  id: "value",
  layout: "value",
  seconds: "value",
  optional: "flag",
  lead: "flag",
  steps: "value",
  cite: "value",
  ours: "flag",
  outside: "flag"
};

/** The `::slide{...}` that some nodes of a slide begin with. */
export function headOf([first]: readonly RootContent[]): NodeOf<"leafDirective"> | undefined {
  return first?.type === "leafDirective" && first.name === "slide" ? first : undefined;
}

export function readHead(source: Text, node: NodeOf<"leafDirective">, names: Names, report: Report): Head {
  const attributes = readAttributes(source, node, ALLOWED, report);
  const given = <T>(name: string, read: (attribute: Attribute) => T): T | undefined => {
    const attribute = attributes.get(name);
    return attribute && read(attribute);
  };
  if (node.children.length > 0)
    report(locationOfNode(source, node), "unexpected label: ::slide[...]", {
      expected: "a `#` heading under it as the title"
    });
  const id = given("id", (attribute) => readId(attribute, report));
  const layout = given("layout", (attribute) => readLayout(attribute, report));
  const seconds = given("seconds", (attribute) => readSeconds(attribute, report));
  return {
    ...(id && {id}),
    ...(layout && {layout}),
    ...(seconds && {seconds}),
    optional: attributes.has("optional"),
    lead: attributes.has("lead"),
    steps: given("steps", (attribute) => readSteps(source, attribute, names, report)) ?? [],
    cite: given("cite", (attribute) => readNames(source, attribute, "entries", names, report)) ?? [],
    ours: attributes.has("ours"),
    outside: attributes.has("outside"),
    location: attributes.get("id")?.location ?? locationOfNode(source, node)
  };
}

function readId({value = "", location}: Attribute, report: Report): SlideId | undefined {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return value;
  report(location, `bad slide id: ${value}`, {expected: "lower-case letters, digits and dashes"});
  return undefined;
}

function readLayout({value = "", valueLocation}: Attribute, report: Report): Layout | undefined {
  const layout = layoutNamed(value);
  const names = LAYOUTS.map(({name}) => name);
  if (!layout) report(valueLocation, `unknown layout: ${value}`, adviceFor(value, names));
  return layout;
}

function readSeconds({value = "", valueLocation}: Attribute, report: Report): number | undefined {
  const seconds = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (seconds >= 1 && seconds <= 3600) return seconds;
  report(valueLocation, `bad seconds: ${value}`, {expected: "a whole number from 1 to 3600"});
  return undefined;
}

/** A state stands once in a slide's steps: a picture keys its rows by it. */
function readSteps(source: Text, attribute: Attribute, names: Names, report: Report): readonly StateId[] {
  readNames(source, attribute, "states", names, report);
  const steps: StateId[] = [];
  for (const {word, location} of wordsOfValue(source, attribute)) {
    if (steps.includes(word)) report(location, `duplicate step: ${word}`, {expected: "each state once"});
    else steps.push(word);
  }
  return steps;
}

function readNames(source: Text, attribute: Attribute, kind: "states" | "entries", names: Names, report: Report) {
  return wordsOfValue(source, attribute).map(({word, location}) => {
    const unknown = unknownName(kind, word, names);
    if (unknown) report(location, ...unknown);
    return word;
  });
}
