import type {Briefing} from "../../briefing/briefing.ts";
import type {EntryId} from "../../briefing/ids.ts";
import type {Outside} from "../../briefing/ledger.ts";
import {BAND, WIDE} from "../../widgets/kit/frame.ts";
import {wrap} from "../../widgets/kit/lettering.ts";
import {ofKind} from "../../words/citation.ts";
import type {Element} from "../dialect/nodes.ts";
import {element} from "./html.ts";

const NBSP = "\u00a0";

// What slide.css sets for the foot. The slide's number stands beside the sources.
const LETTERS = 24;
const LINE = 30;
const NUMBER = 120;

/** The items from outside among some entries, by number. */
export function itemsOf(ids: readonly EntryId[], {outside}: Briefing): readonly Outside[] {
  return ofKind(ids, outside).flatMap((id) => outside[id] ?? []);
}

/** "O1 public gazetteers · O5 our own search": where they come from, for the foot of the slide that cites them. */
export function sourcesElement(items: readonly Outside[]): Element | undefined {
  if (items.length === 0) return undefined;
  const named = items.map(({id, where}, i) =>
    element("span", {}, i > 0 ? " · " : "", element("span", {dataEntry: id}, id), NBSP + where)
  );
  return element("span", {className: ["sources"]}, ...named);
}

/** What band and sources take from the height that the slide's pictures have. */
export function lowerBy(items: readonly Outside[]): number {
  if (items.length === 0) return BAND;
  const words = items.map(({id, where}) => `${id}${NBSP}${where}`).join(" · ");
  return BAND + LINE * wrap(words, WIDE.width - NUMBER, LETTERS).length;
}
