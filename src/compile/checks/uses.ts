import {citedByQuantity, citedByState} from "../../briefing/backing.ts";
import type {Briefing} from "../../briefing/briefing.ts";
import type {EntryId} from "../../briefing/ids.ts";
import type {Draft} from "../dialect/draft.ts";
import {walk} from "../dialect/nodes.ts";
import {labelOf} from "../dialect/plain-text.ts";

/** What a slide rests on: cited, or cited by the records that its steps, pictures and bound numbers show. */
export function usesOf(
  {title, body, figures, head}: Draft,
  briefing: Briefing,
  cite: readonly EntryId[]
): readonly EntryId[] {
  const bound: string[] = [];
  for (const node of [...(title ? [title] : []), ...body])
    walk(node, (inner) => {
      if (inner.type === "textDirective" && inner.name === "n") bound.push(labelOf(inner));
    });
  return [
    ...cite,
    ...head.steps.flatMap((state) => citedByState(briefing, state)),
    ...[...figures.values()].flatMap(({spec, options}) => spec.uses(briefing, options, head.steps)),
    ...bound.flatMap((id) => citedByQuantity(briefing, id))
  ];
}
