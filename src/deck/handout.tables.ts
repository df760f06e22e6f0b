import type {Briefing, ClaimId, EntryId} from "../briefing/data.ts";
import {entryOf} from "../briefing/entry.ts";
import {copyPrefix} from "../briefing/ids.ts";
import type {Claim} from "../briefing/ledger.ts";
import {kindText} from "../briefing/words.ts";
import {element} from "./element.ts";

/** What a slide rests on: its claims in the order of the ledger, then what is not said, tensions, and what is from elsewhere. */
export function usesTable(uses: readonly EntryId[], briefing: Briefing): HTMLElement | undefined {
  const {claims} = briefing;
  const used = Object.keys(claims).filter((id) => uses.includes(id));
  const others = uses
    .filter((id) => !Object.hasOwn(claims, id))
    .sort((a, b) => a.localeCompare(b, "en", {numeric: true}));
  if (used.length + others.length === 0) return undefined;
  return table(
    ["Claim", "In our words", "Sentence", "Voice", "Kind"],
    [...used.map((id) => claimRow(claims[id] as Claim, link(id))), ...others.flatMap((id) => otherRow(id, briefing))]
  );
}

/** Every claim, with its date; a row's id is the claim's, behind the prefix of a copy. */
export function claimsTable({claims}: Briefing): HTMLElement {
  return table(
    ["Claim", "In our words", "Sentence", "Voice", "Kind", "Date"],
    Object.values(claims).map((claim) => {
      const row = claimRow(claim, claim.id);
      row.id = copyPrefix(0) + claim.id;
      row.append(element("td", {}, claim.date));
      return row;
    })
  );
}

function claimRow({text, sentence, voice, kind}: Claim, name: Node | string): HTMLElement {
  return row(name, [text, sentence, voice, kindText(kind)]);
}

/** What is no claim has no sentence, voice and kind of its own. */
function otherRow(id: EntryId, briefing: Briefing): readonly HTMLElement[] {
  const entry = entryOf(id, briefing);
  if (!entry) return [];
  const {text, topic, handling, source} = entry;
  const words = [topic && `${topic}:`, text, handling].filter(Boolean).join(" ");
  const from = element("td", {colspan: "3"}, source.slice(0, 2).join(": "));
  const made = row(id, [words]);
  made.append(from);
  return [made];
}

function row(name: Node | string, cells: readonly string[]): HTMLElement {
  const head = element("th", {scope: "row"}, name);
  return element("tr", {}, head, ...cells.map((cell) => element("td", {}, cell)));
}

function table(columns: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  const head = columns.map((column) => element("th", {scope: "col"}, column));
  return element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows));
}

/** To the row of the claim in the last table. */
const link = (id: ClaimId) => element("a", {href: `#${id}`}, id);
