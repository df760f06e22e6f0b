import type {BlockId, EntryId} from "../../briefing/ids.ts";
import type {Layout} from "../../briefing/layouts.ts";
import type {Slide} from "../../briefing/slides.ts";
import type {Text} from "../source/file-text.ts";
import type {Location} from "../source/problems.ts";
import type {Content} from "./content.ts";
import type {Head} from "./head.ts";
import type {Heading, Nodes, RootContent} from "./nodes.ts";

/** A slide as it is read: what the page's data say of it, and the nodes its HTML is made from. */
export interface Draft extends Content {
  readonly slide: Omit<Slide, "number" | "subjects">;
  readonly layout: Layout;
  readonly head: Head;
  readonly source: Text;
  /** Where to point when the slide as a whole is meant. */
  readonly location: Location;
  readonly title: Heading | undefined;
  readonly body: readonly RootContent[];
  readonly notes: readonly RootContent[];
  /** A page of the ledger: the entries in its tables, and which page of how many it is, such as " (2 of 5)". */
  readonly listed?: {readonly entries: readonly EntryId[]; readonly count: string};
  /** Of the blocks that wait for a step. */
  readonly blocks: ReadonlyMap<Nodes, BlockId>;
}
