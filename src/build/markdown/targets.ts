import {posix} from "node:path";
import type {SlideId} from "../../briefing/data.ts";
import {bare} from "../bare.ts";
import {nearest} from "../nearest.ts";
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

const TYPES: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".avif": "image/avif"
};

export function checkImage(node: NodeOf<"image">, {source, report, files}: Scene): void {
  const place = placeOfNode(source, node);
  const path = picturePath(node.url);
  if ((node.alt ?? "").trim() === "")
    report(place, `picture without text: ${node.url}`, {expected: "what it shows, in words: `![words](file.png)`"});
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
