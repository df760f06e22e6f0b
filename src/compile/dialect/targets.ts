import type {SlideId} from "../../briefing/ids.ts";
import {LAYOUTS} from "../../briefing/layouts.ts";
import type {Text} from "../source/file-text.ts";
import type {Location} from "../source/problems.ts";
import {locationOfNode, type NodeOf, walk} from "./nodes.ts";
import {plainText} from "./plain-text.ts";
import type {Scene} from "./scene.ts";

export interface LinkToSlide {
  readonly id: SlideId;
  readonly location: Location;
}

/** Where an address is written: with its definition, or in the line. */
const locationOfAddress = (source: Text, node: NodeOf<"link" | "image">) =>
  locationOfNode(source, node.data?.definition ?? node);

/** Checks a link; one to a slide is given back, to be checked when all slides are known. */
export function readLink(node: NodeOf<"link">, {source, report}: Scene): LinkToSlide | undefined {
  const location = locationOfAddress(source, node);
  if (plainText(node) === "" && !node.children.some(({type}) => type === "image"))
    report(locationOfNode(source, node), `link without words: ${node.url}`, {expected: "`[words](address)`"});
  if (node.url.startsWith("#")) return {id: node.url.slice(1), location};
  if (/^https:\/\/[^/\s]/i.test(node.url) || /^mailto:\S/i.test(node.url)) return undefined;
  const hint = /^http:/i.test(node.url)
    ? "write https:"
    : /^[\w-]+$/.test(node.url)
      ? `for a slide, write #${node.url}`
      : undefined;
  report(location, `bad link: ${node.url || "(empty)"}`, {expected: "https:, mailto: or #slide-id", hint});
  return undefined;
}

export function checkImage(node: NodeOf<"image">, scene: Scene): void {
  const {source, report, pictures, records} = scene;
  const words = plainText(node, records);
  checkWords(node, words, scene);
  if (words === "")
    report(locationOfNode(source, node), `picture without alternative text: ${node.url}`, {
      expected: "what it shows, in words: `![words](file.png)`"
    });
  const {fault} = pictures.look(node.url);
  if (fault) report(locationOfAddress(source, node), fault.text, fault);
}

/** Sizes, places and backgrounds as Marp and Deckset write them. */
const SETTING = /^(?:bg|fit|cover|contain|auto|inline|left|right|original|filtered|\d+%|[a-z-]+:[\d.]+[a-z%]*)$/;

const TWO_COLUMNS = LAYOUTS.find(({body}) => body === "aside")?.name;

/** Reports words of a picture that nobody would read out. */
function checkWords(node: NodeOf<"image">, words: string, {source, report}: Scene): void {
  if (/^bg(?: |$)/.test(words) || words.split(" ").every((word) => SETTING.test(word)))
    report(locationOfNode(source, node), `setting in place of alternative text: ${words}`, {
      severity: "warning",
      expected: "what it shows, in words: `![words](file.png)`",
      hint: `a picture fills its room; for two columns, write \`::slide{layout=${TWO_COLUMNS}}\``
    });
  walk(node, (inner) => {
    if (inner.type === "textDirective" && inner.name === "cite")
      report(locationOfNode(source, inner), "citation in alternative text", {
        expected: "the citation after the picture"
      });
  });
}
