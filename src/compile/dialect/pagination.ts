import type {EntryId} from "../../briefing/ids.ts";
import type {LedgerKind, Listing, Row} from "../../words/listing.ts";

// What layouts/claims.css sets, on the slide of 1920 x 1080. A letter counts as wider than it is, so that nothing is cut off.
const LETTER = 11.2;
const CITED = 13.5;
const LINE = 36;
const ROW = 18;
const HEAD = 60;
/** Between two tables. */
const GAP = 30;
const TITLE = {letter: 27, line: 67, width: 1560};
/** Without top line, footer and paddings, and the title's margins. */
const ROOM = 1080 - 104 - 58 - 48;
/** Of a kind's cells, behind the id. */
const WIDTHS: Readonly<Record<LedgerKind, readonly number[]>> = {
  claims: [808, 100, 216, 176, 248],
  notSaid: [1644],
  tensions: [256, 622, 426, 240],
  outside: [844, 576, 176]
};

/** The rows of some tables on as few pages as are sure to hold them under the title, and about as many on each; `less` is taken from its room. */
export function paginate(listings: readonly Listing[], title: string, less = 0): readonly (readonly EntryId[])[] {
  const rows = listings.flatMap(({kind, rows}) => rows.map((row) => ({id: row.id, kind, height: heightOf(kind, row)})));
  let room = ROOM - less - TITLE.line * lines(title, TITLE.width, TITLE.letter);
  let pages = fill(rows, room);
  for (let even = pages; even.length === pages.length && room > 0; even = fill(rows, room)) {
    pages = even;
    room -= LINE;
  }
  return pages;
}

interface Sized {
  readonly id: EntryId;
  readonly kind: LedgerKind;
  readonly height: number;
}

/** A page on which a kind begins has its head, too. */
function fill(rows: readonly Sized[], room: number): readonly EntryId[][] {
  const pages: EntryId[][] = [];
  let left = 0;
  let last: LedgerKind | undefined;
  for (const {id, kind, height} of rows) {
    const begins = kind === last ? 0 : GAP + HEAD;
    if (pages.length === 0 || height + begins > left) {
      pages.push([]);
      left = room - HEAD;
    } else left -= begins;
    pages.at(-1)?.push(id);
    left -= height;
    last = kind;
  }
  return pages;
}

function heightOf(kind: LedgerKind, {cells}: Row): number {
  const counts = cells.map((cell, i) => {
    const width = WIDTHS[kind][i] ?? 0;
    return typeof cell === "string" ? lines(cell, width, LETTER) : lines(cell.printed, width, CITED);
  });
  return ROW + LINE * Math.max(...counts);
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
