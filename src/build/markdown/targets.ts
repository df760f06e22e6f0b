import {posix} from "node:path";
import type {SlideId} from "../../briefing/data.ts";
import {bare} from "../bare.ts";
import {nearest} from "../nearest.ts";
import type {Place} from "../problems.ts";
import type {Text} from "../text.ts";
import {type NodeOf, placeOfNode, walk} from "./markdown.ts";
import {plainText} from "./plain.ts";
import type {Scene} from "./scene.ts";

export interface LinkToSlide {
  readonly id: SlideId;
  readonly place: Place;
}

/** Where an address is written: with its definition, or in the line. */
const placeOfAddress = (source: Text, node: NodeOf<"link" | "image">) =>
  placeOfNode(source, node.data?.definition ?? node);

/** Checks a link; one to a slide is given back, to be checked when all slides are known. */
export function readLink(node: NodeOf<"link">, {source, report}: Scene): LinkToSlide | undefined {
  const place = placeOfAddress(source, node);
  if (plainText(node) === "" && !node.children.some(({type}) => type === "image"))
    report(placeOfNode(source, node), `link without words: ${node.url}`, {expected: "`[words](address)`"});
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

const TYPES: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".avif": "image/avif"
};

export function checkImage(node: NodeOf<"image">, scene: Scene): void {
  const {source, report, files, subject} = scene;
  const place = placeOfAddress(source, node);
  const path = picturePath(node.url);
  const words = plainText(node, subject);
  checkWords(node, words, scene);
  if (words === "")
    report(placeOfNode(source, node), `picture without text: ${node.url}`, {
      expected: "what it shows, in words: `![words](file.png)`"
    });
  if (path === undefined)
    report(place, `picture outside the folder: ${node.url}`, {expected: "a file beside the Markdown"});
  else if (!Object.hasOwn(TYPES, extension(path)))
    report(place, `unknown kind of picture: ${path}`, {expected: "png, jpg, gif, svg, webp or avif"});
  else if (!files.includes(path)) {
    const meant = nearest(
      path,
      files.filter((file) => Object.hasOwn(TYPES, extension(file)))
    );
    report(place, `missing picture: ${path}`, {
      expected: "a file beside the Markdown",
      hint: meant && `did you mean \`${meant}\`?`
    });
  }
}

/** Sizes, places and backgrounds as Marp and Deckset write them. */
const SETTING = /^(?:bg|fit|cover|contain|auto|inline|left|right|original|filtered|\d+%|[a-z-]+:[\d.]+[a-z%]*)$/;

/** Reports words of a picture that nobody would read out. */
function checkWords(node: NodeOf<"image">, words: string, {source, report}: Scene): void {
  if (/^bg(?: |$)/.test(words) || words.split(" ").every((word) => SETTING.test(word)))
    report(placeOfNode(source, node), `setting in the place of words: ${words}`, {
      severity: "warning",
      expected: "what it shows, in words: `![words](file.png)`",
      hint: "a picture is as large as its room; two columns are `::slide{layout=split}`"
    });
  walk(node, (inner) => {
    if (inner.type === "textDirective" && inner.name === "cite")
      report(placeOfNode(source, inner), "citation in the words of a picture", {expected: "it after the picture"});
  });
}

/** The file a picture's address names; undefined outside the folder. */
export function picturePath(url: string): string | undefined {
  if (/^([a-z][a-z0-9+.-]*:|[/\\])/i.test(url)) return undefined;
  const path = posix.normalize(decoded(url));
  return path === ".." || path.startsWith("../") ? undefined : path;
}

export function dataUri(path: string, bytes: Uint8Array): string {
  return `data:${TYPES[extension(path)]};base64,${Buffer.from(bare(bytes)).toString("base64")}`;
}

const extension = (path: string) => posix.extname(path).toLowerCase();

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
