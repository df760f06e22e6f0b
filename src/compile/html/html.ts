import type {Table} from "../../widgets/kit/widget.ts";
import type {Element, ElementContent, NodeOf, Properties, RootContent} from "../dialect/nodes.ts";

type Child = Element | string | undefined;

/** An HTML element; children left out are skipped. */
export function element(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  return {type: "element", tagName, properties, children: children.flatMap(nodeOf)};
}

/** Block elements, each on a line of its own. */
export function lines(...children: readonly Child[]): ElementContent[] {
  return children.flatMap((child) =>
    child === undefined ? [] : [...nodeOf(child), {type: "text" as const, value: "\n"}]
  );
}

/** A node around others that becomes an element of that class. */
export function box(
  className: string,
  properties: Properties,
  children: readonly RootContent[]
): NodeOf<"containerDirective"> {
  return {
    type: "containerDirective",
    name: className,
    children: children as NodeOf<"containerDirective">["children"],
    data: {hName: "div", hProperties: {className: [className], ...properties}}
  };
}

/** A node within a line that becomes that element. */
export function inline({tagName, properties, children}: Element): NodeOf<"textDirective"> {
  return {
    type: "textDirective",
    name: tagName,
    children: [],
    data: {hName: tagName, hProperties: properties, hChildren: children}
  };
}

/** The table twin of a picture. */
export function tableOf({caption, columns, rows}: Table): Element {
  const head = columns.map((column) => element("th", {scope: "col"}, column));
  const body = rows.map(([header = "", ...cells]) =>
    element("tr", {}, element("th", {scope: "row"}, header), ...cells.map((cell) => element("td", {}, cell)))
  );
  return element(
    "table",
    {},
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...body)
  );
}

function nodeOf(child: Child): ElementContent[] {
  if (child === undefined) return [];
  return [typeof child === "string" ? {type: "text", value: child} : child];
}
