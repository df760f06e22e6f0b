import {posix} from "node:path";
import {nearest} from "../source/advice.ts";
import {type Folder, once} from "../source/folder.ts";
import {isPicture} from "../source/picture-names.ts";
import type {Advice} from "../source/problems.ts";
import {pictureKind} from "./kind.ts";
import {withoutMetadata} from "./metadata.ts";

/** What slides show, by the address that they name it with; a file is read once, when one does. */
export interface Pictures {
  /** What is wrong with it, if anything is. */
  look(url: string): {readonly fault?: Advice & {readonly text: string}};
  /** Itself, as an address that needs no file; empty where something is wrong with it. */
  source(url: string): string;
}

type Look = ReturnType<Pictures["look"]> & {readonly source?: string};

const EXPECTED = {expected: "a file beside the Markdown"};

export function readPictures(folder: Folder): Pictures {
  const read = once((file) => lookAt(file, folder));
  const look = once((url) => find(url, folder, read));
  return {look, source: (url) => look(url).source ?? ""};
}

/** The file that an address names: as it is written, else without a query or a part; composed letters or not. */
function find(url: string, {files}: Folder, read: (file: string) => Look): Look {
  if (url === "") return wrong("picture without a file", {expected: "`![words](file.png)`"});
  const names = [url, url.replace(/[?#].*$/s, "")].map(pathOf);
  const [name] = names.slice(-1);
  if (name === undefined) return wrong(`picture outside the folder: ${url}`, EXPECTED);
  const found =
    names.find((wanted) => wanted !== undefined && files.includes(wanted)) ??
    files.find((file) => names.some((wanted) => wanted?.normalize() === file.normalize()));
  if (!isPicture(found ?? name))
    return wrong(`unknown kind of picture: ${name}`, {expected: "png, jpg, gif, svg, webp or avif"});
  if (found !== undefined) {
    const {source, ...rest} = read(found);
    const part = found.includes("#") ? "" : (/#.*$/s.exec(url)?.[0] ?? "");
    return {...rest, ...(source && {source: source + part})};
  }
  const meant = nearest(name, files.filter(isPicture));
  return wrong(`missing picture: ${name}`, {...EXPECTED, hint: meant && `did you mean \`${meant}\`?`});
}

/** Undefined outside the folder. */
function pathOf(url: string): string | undefined {
  if (/^([a-z][a-z0-9+.-]*:|[/\\])/i.test(url)) return undefined;
  const path = posix.normalize(decoded(url));
  return path === ".." || path.startsWith("../") ? undefined : path;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function lookAt(file: string, folder: Folder): Look {
  const bytes = folder.read(file);
  if (typeof bytes === "string")
    return wrong(`cannot read picture: ${file}`, {expected: "a file that can be read", hint: bytes});
  const kind = pictureKind(file, bytes);
  if (typeof kind === "string")
    return wrong(`not a picture: ${file}`, {expected: "a PNG, JPEG, GIF, SVG, WebP or AVIF", hint: kind});
  return {source: `data:${kind.type};base64,${Buffer.from(withoutMetadata(bytes)).toString("base64")}`};
}

const wrong = (text: string, advice: Advice): Look => ({fault: {text, ...advice}});
