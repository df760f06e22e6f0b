import type {Briefing, ClaimId} from "../../briefing/data.ts";
import type {Claim} from "../../briefing/ledger.ts";
import {kindText} from "../../briefing/words.ts";

// What layouts.css sets, on the slide of 1920 x 1080. A letter counts as wider than it is, so that nothing is cut off.
const LETTER = 11.2;
const LINE = 36;
const ROW = 18;
const TITLE = {letter: 27, line: 67, width: 1560};
/** Without top line, footer and paddings, the title's margins and the table's head. */
const ROOM = 1080 - 104 - 58 - 48 - 60;
const WIDTHS = {text: 808, voice: 216, kind: 176, date: 248};

/** The claims on as few pages as are sure to hold them under the title, and about as many on each. */
export function pagesOf(
  ids: readonly ClaimId[],
  claims: Briefing["claims"],
  title: string
): readonly (readonly ClaimId[])[] {
  const rows = ids.flatMap((id) => (claims[id] ? [{id, height: heightOf(claims[id])}] : []));
  let room = ROOM - TITLE.line * lines(`${title} (99 of 99)`, TITLE.width, TITLE.letter);
  let pages = fill(rows, room);
  for (let even = pages; even.length === pages.length && room > 0; even = fill(rows, room)) {
    pages = even;
    room -= LINE;
  }
  return pages;
}

function fill(rows: readonly {readonly id: ClaimId; readonly height: number}[], room: number): readonly ClaimId[][] {
  const pages: ClaimId[][] = [[]];
  let left = room;
  for (const {id, height} of rows) {
    if (height > left && pages.at(-1)?.length) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(id);
    left -= height;
  }
  return pages;
}

function heightOf({text, voice, kind, date}: Claim): number {
  const cells = {text, voice, kind: kindText(kind), date};
  const keys = ["text", "voice", "kind", "date"] as const;
  return ROW + LINE * Math.max(...keys.map((key) => lines(cells[key], WIDTHS[key], LETTER)));
}

/** Lines that a text takes up in a width, broken between words. */
function lines(text: string, width: number, letter: number): number {
  const room = Math.floor(width / letter);
  let count = 1;
  let used = 0;
  for (const {length} of text.split(" ")) {
    if (used > 0 && used + 1 + length > room) {
      count++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    count += Math.ceil(used / room) - 1;
    used = Math.min(used, room);
  }
  return Math.max(1, count);
}
