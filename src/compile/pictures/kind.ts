// Browsers go by a picture's first bytes, and so does this: what they show passes, whatever its name says.

import {decodeXml, svgFault} from "./svg.ts";

interface Kind {
  readonly name: string;
  readonly type: string;
  begins(bytes: Buffer): boolean;
  /** Whether its pixels have begun; a picture that ends later is shown as far as it goes. */
  reachesPixels(bytes: Buffer): boolean;
}

const at = (bytes: Buffer, start: number, text: string) =>
  bytes.toString("latin1", start, start + text.length) === text;

const KINDS: readonly Kind[] = [
  {
    name: "PNG",
    type: "image/png",
    begins: (bytes) => at(bytes, 0, "\x89PNG\r\n\x1a\n"),
    reachesPixels: (bytes) => at(bytes, 12, "IHDR") && bytes.includes("IDAT")
  },
  {
    name: "JPEG",
    type: "image/jpeg",
    begins: (bytes) => at(bytes, 0, "\xff\xd8\xff"),
    reachesPixels: (bytes) => bytes.includes(Buffer.from([0xff, 0xda]))
  },
  {
    name: "GIF",
    type: "image/gif",
    begins: (bytes) => at(bytes, 0, "GIF87a") || at(bytes, 0, "GIF89a"),
    reachesPixels: (bytes) => bytes.indexOf(",", 13) !== -1
  },
  {
    name: "WebP",
    type: "image/webp",
    begins: (bytes) => at(bytes, 0, "RIFF") && at(bytes, 8, "WEBP"),
    reachesPixels: (bytes) => bytes.length > 30
  },
  {
    name: "AVIF",
    type: "image/avif",
    begins: (bytes) => at(bytes, 4, "ftyp") && /avi[fs]/.test(bytes.toString("latin1", 8, bytes.readUInt32BE(0))),
    reachesPixels: (bytes) => bytes.includes("mdat")
  },
  {
    name: "BMP",
    type: "image/bmp",
    begins: (bytes) => at(bytes, 0, "BM") && at(bytes, 6, "\0\0\0\0"),
    reachesPixels: (bytes) => bytes.length >= 54
  }
];

/** What no browser, or not each, shows. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^version https:\/\/git-lfs/, "a Git LFS pointer: run `git lfs pull`"],
  [/^\s*<(!doctype\s+html|html)/i, "a web page"],
  [/^%PDF/, "a PDF"],
  [/^(II\*\0|MM\0\*)/, "a TIFF"],
  [/^.{4}ftyp(hei|mif)/s, "a HEIC"]
];

/** The media type of a picture, or in words what the file is instead. */
export function pictureKind(file: string, bytes: Uint8Array): {readonly type: string} | string {
  const picture = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (picture.length === 0) return "it is empty: 0 bytes";
  const [, name = file, ending = ""] = /^(.*)\.([^.]*)$/s.exec(file) ?? [];
  const named = (kind: string) => `what it holds is ${kind}: name it \`${name}.${kind.toLowerCase()}\``;
  const kind = KINDS.find(({begins}) => begins(picture));
  const isSvg = ending.toLowerCase() === "svg";
  if (kind && isSvg) return named(kind.name);
  if (kind) return kind.reachesPixels(picture) ? kind : "it ends before its pixels begin";
  const head = picture.toString("latin1", 0, 2000);
  const other = OTHERS.find(([pattern]) => pattern.test(head));
  if (other) return `it is ${other[1]}`;
  const text = decodeXml(picture);
  if (!isSvg) return /<svg[\s>]/.test(text.slice(0, 2000)) ? named("SVG") : "it starts like none of these";
  const fault = svgFault(text);
  return fault === undefined ? {type: "image/svg+xml"} : fault;
}
