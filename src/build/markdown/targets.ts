import type {SlideId} from "../../briefing/data.ts";
import type {Place} from "../problems.ts";
import {type NodeOf, placeOfNode} from "./markdown.ts";
import type {Scene} from "./scene.ts";

export interface LinkToSlide {
  readonly id: SlideId;
  readonly place: Place;
}

/** Checks a link; one to a slide is given back, to be checked when all slides are known. */
export function readLink(node: NodeOf<"link">, {source, report}: Scene): LinkToSlide | undefined {
  const place = placeOfNode(source, node);
  if (node.url.startsWith("#")) return {id: node.url.slice(1), place};
  if (/^https:\/\/[^/\s]/i.test(node.url) || /^mailto:\S/i.test(node.url)) return undefined;
  const hint = /^http:/i.test(node.url)
    ? "write https:"
    : /^[\w-]+$/.test(node.url)
      ? `for a slide, write #${node.url}`
      : undefined;
  report(place, `bad link: ${node.url || "(empty)"}`, {expected: "https:, mailto: or #slide-id", hint});
  return undefined;
}

export function checkImage(node: NodeOf<"image">, {source, report, pictures}: Scene): void {
  const place = placeOfNode(source, node);
  if ((node.alt ?? "").trim() === "")
    report(place, `picture without text: ${node.url}`, {expected: "what it shows, in words: `![words](file.png)`"});
  const {fault} = pictures.look(node.url);
  if (fault) report(place, fault.text, fault);
}
