import type {EntryId} from "../../briefing/ids.ts";
import {BAND} from "../../widgets/kit/frame.ts";
import {wordsOf} from "../../words/catalogue.ts";
import {type LedgerKind, listings} from "../../words/listing.ts";
import {capital} from "../../words/text.ts";
import type {Draft} from "./draft.ts";
import type {FreeId} from "./free-ids.ts";
import {type Heading, locationOfNode, type NodeOf, type RootContent, walk} from "./nodes.ts";
import {isLabel} from "./notes.ts";
import {paginate} from "./pagination.ts";
import {plainText} from "./plain-text.ts";
import type {Scene, Setting} from "./scene.ts";

export const isClaimsBlock = (node: RootContent): node is NodeOf<"containerDirective"> =>
  node.type === "containerDirective" && node.name === "claims";

/** Reports a table of claims that does not have its slide to itself, or that has nothing to list. */
export function checkClaimsBlocks(body: readonly RootContent[], {source, names, report}: Scene): void {
  for (const node of body)
    walk(node, (inner) => {
      if (inner.type !== "containerDirective" || inner.name !== "claims") return;
      const location = locationOfNode(source, inner);
      if (inner !== body[0] || body.length > 1)
        report(location, "claims beside other content", {
          expected: "a slide with a title and `:::claims` alone, which becomes as many as it needs"
        });
      else if (names.claims?.length === 0) report(location, "no claims to list", {expected: "claims in sources.yaml"});
    });
}

/** What one of the slides has of it. */
interface Share {
  readonly entries: readonly EntryId[];
  readonly title: Heading | undefined;
  /** " (2 of 5)". */
  readonly count: string;
  /** What is from elsewhere has slides of its own, marked as the slides that cite it are. */
  readonly outside?: true;
}

type Records = NonNullable<Setting["records"]>;

/** A slide that lists the claims, as many times as they need, then the rest of the ledger on as many; any other slide as it is. */
export function withShares(draft: Draft, records: Records | undefined, freeId: FreeId): readonly Draft[] {
  if (!draft.listed || !records) return [draft];
  const all = listings(records);
  const ofKinds = (...kinds: readonly LedgerKind[]) => all.filter(({kind}) => kinds.includes(kind));
  const words = wordsOf(records);
  const names = all.flatMap(({kind, name}) => (kind === "claims" ? [] : [name]));
  const rest = restTitle(draft, capital(words.list(names)));
  const longest = words.slide.ofPages(99, 99);
  const [first, then] = [draft.slide.title + longest, plainText(rest, records) + longest];
  const counted = (listed: readonly Omit<Share, "count">[]): readonly Share[] =>
    listed.map((share, i) => ({...share, count: listed.length > 1 ? words.slide.ofPages(i + 1, listed.length) : ""}));
  const shares = [
    ...counted(paginate(ofKinds("claims"), first).map((entries) => ({entries, title: draft.title}))),
    ...counted([
      ...paginate(ofKinds("notSaid", "tensions"), then).map((entries) => ({entries, title: rest})),
      ...paginate(ofKinds("outside"), then, BAND).map((entries) => ({entries, title: rest, outside: true as const}))
    ])
  ];
  return shares.length === 0 ? [draft] : shares.map((share, i) => draftOf(draft, share, i, records, freeId));
}

/** The label of the block; left out, the kinds that there are. */
function restTitle({body}: Draft, kinds: string): Heading {
  const label = body.find(isClaimsBlock)?.children.find(isLabel);
  const own = label && "children" in label ? (label.children as Heading["children"]) : undefined;
  return {type: "heading", depth: 1, children: own ?? [{type: "text", value: kinds}]};
}

function draftOf(draft: Draft, share: Share, index: number, records: Records, freeId: FreeId): Draft {
  const {slide, head} = draft;
  const {seconds: _, ...rest} = head;
  const {entries, count} = share;
  // A title's nodes are changed when they become HTML: each slide has its own.
  const title = structuredClone(share.title);
  return {
    ...draft,
    slide: {
      ...slide,
      id: index === 0 ? slide.id : freeId(`${slide.id}-${index + 1}`),
      title: (title ? plainText(title, records) : "") + count
    },
    head: index === 0 ? head : {...rest, outside: head.outside || share.outside === true, continued: true},
    title,
    listed: {entries, count},
    notes: index === 0 ? draft.notes : []
  };
}
