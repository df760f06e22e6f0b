import type {Briefing, ClaimId} from "../../briefing/data.ts";
import type {FreeId} from "./ids.ts";
import {type Heading, placeOfNode, type RootContent, walk} from "./markdown.ts";
import {pagesOf} from "./pages.ts";
import type {Scene} from "./scene.ts";
import type {Draft} from "./slides.ts";

export const isClaimsBlock = (node: RootContent) => node.type === "containerDirective" && node.name === "claims";

/** Reports a table of claims that does not have its slide to itself, or that has nothing to list. */
export function checkClaimsBlocks(body: readonly RootContent[], {source, names, report}: Scene): void {
  for (const node of body)
    walk(node, (inner) => {
      if (inner.type !== "containerDirective" || inner.name !== "claims") return;
      const place = placeOfNode(source, inner);
      if (inner !== body[0] || body.length > 1)
        report(place, "claims beside other content", {
          expected: "a slide with a title and `:::claims` alone, which becomes as many as it needs"
        });
      else if (names.claims?.length === 0) report(place, "no claims to list", {expected: "claims in sources.yaml"});
    });
}

/** A slide that lists the claims, as many times as they need; any other slide as it is. */
export function withPages(draft: Draft, claims: Briefing["claims"], freeId: FreeId): readonly Draft[] {
  if (!draft.claims) return [draft];
  const pages = pagesOf(draft.claims, claims, draft.slide.title);
  return pages.map((page, i) =>
    i === 0 ? {...draft, claims: page} : continued(draft, page, i + 1, pages.length, freeId)
  );
}

function continued(draft: Draft, claims: readonly ClaimId[], page: number, of: number, freeId: FreeId): Draft {
  const {slide, head, title} = draft;
  const {seconds: _, ...rest} = head;
  const count = ` (${page} of ${of})`;
  return {
    ...draft,
    slide: {...slide, id: freeId(`${slide.id}-${page}`), title: slide.title + count},
    head: {...rest, continued: true},
    title: title && withText(title, count),
    claims,
    notes: []
  };
}

/** A title's nodes are changed when they become HTML: each page has its own. */
function withText(title: Heading, text: string): Heading {
  const copy = structuredClone(title);
  return {...copy, children: [...copy.children, {type: "text", value: text}]};
}
