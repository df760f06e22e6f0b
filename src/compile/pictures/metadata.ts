// What a picture says beside its pixels does not leave with the deck: where it was taken, with what, and when.

import {crc32} from "node:zlib";

const PNG = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
/** Chunks that are drawn, or say how: all that are critical, and these. PNG, third edition, 11. */
const DRAWN = [
  "tRNS",
  "cHRM",
  "gAMA",
  "iCCP",
  "sBIT",
  "sRGB",
  "cICP",
  "mDCV",
  "cLLI",
  "bKGD",
  "pHYs",
  "acTL",
  "fcTL",
  "fdAT"
];

/** JPEG markers (ITU T.81, B.1.1.3). */
const [START, END, SCAN, COMMENT, APP0, APP1, APP2, APP14, APP15] = [
  0xd8, 0xd9, 0xda, 0xfe, 0xe0, 0xe1, 0xe2, 0xee, 0xef
];
const ORIENTATION = 0x0112;

/** A PNG or JPEG without its metadata, turned as it was; any other picture, and what is none, as it is. */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const picture = Buffer.from(bytes);
  if (picture.subarray(0, PNG.length).equals(PNG)) return barePng(picture) ?? picture;
  return (picture[0] === 0xff && picture[1] === START && bareJpeg(picture)) || picture;
}

/** Undefined where it has no chunk that is drawn. */
function barePng(picture: Buffer): Buffer | undefined {
  const kept: Buffer[] = [PNG];
  for (let at = PNG.length; at + 12 <= picture.length; ) {
    const end = at + 12 + picture.readUInt32BE(at);
    const name = picture.toString("latin1", at + 4, at + 8);
    if (/^[A-Z]/.test(name) || DRAWN.includes(name)) kept.push(picture.subarray(at, end));
    if (name === "eXIf") kept.push(chunk(name, turned(orientationOf(picture.subarray(at + 8, end - 4)))));
    if (name === "IEND") return Buffer.concat(kept);
    at = end;
  }
  return kept.length > 1 ? Buffer.concat(kept) : undefined;
}

function chunk(name: string, data: Buffer): Buffer {
  if (data.length === 0) return data;
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const made = Buffer.alloc(4 + body.length + 4);
  made.writeUInt32BE(data.length);
  body.copy(made, 4);
  made.writeUInt32BE(crc32(body), 4 + body.length);
  return made;
}

/** Undefined where it has no scan. What follows its end is another picture, or a film. */
function bareJpeg(picture: Buffer): Buffer | undefined {
  const kept: Buffer[] = [picture.subarray(0, 2)];
  let scanned = false;
  for (let at = 2; at + 2 <= picture.length && picture[at] === 0xff; ) {
    const marker = picture[at + 1] as number;
    if (marker === END) return Buffer.concat([...kept, picture.subarray(at, at + 2)]);
    // A marker may be filled up before it.
    if (marker === 0xff) at += 1;
    else {
      const length = at + 4 <= picture.length ? picture.readUInt16BE(at + 2) : 0;
      if (length < 2) break;
      const end = at + 2 + length;
      const segment = picture.subarray(at, end);
      if (marker === APP1 && says(segment, "Exif\0\0")) kept.push(exif(orientationOf(segment.subarray(10))));
      if (isDrawn(marker, segment)) kept.push(segment);
      at = marker === SCAN ? endOfScan(picture, end) : end;
      if (marker === SCAN) kept.push(picture.subarray(end, at));
      scanned ||= marker === SCAN;
    }
  }
  return scanned ? Buffer.concat(kept) : undefined;
}

/** Not a comment nor an application's segment, but for the frame, the color profile and Adobe's color transform. */
function isDrawn(marker: number, segment: Buffer): boolean {
  if (marker === APP0) return says(segment, "JFIF\0");
  if (marker === APP2) return says(segment, "ICC_PROFILE\0");
  return marker === APP14 || (marker !== COMMENT && !(marker >= APP0 && marker <= APP15));
}

const says = (segment: Buffer, name: string) => segment.toString("latin1", 4, 4 + name.length) === name;

/** The next marker that is not a restart: in a scan FF stands for itself before a 0. */
function endOfScan(picture: Buffer, start: number): number {
  for (let at = picture.indexOf(0xff, start); at !== -1; at = picture.indexOf(0xff, at + 1)) {
    const next = picture[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return picture.length;
}

/** From the first directory of camera data, in whose own byte order it stands; 1 where it says nothing. Exif 2.32, 4.6. */
function orientationOf(tiff: Buffer): number {
  const little = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const first = long(4);
  for (let i = 0; i < short(first); i++) {
    const entry = first + 2 + 12 * i;
    if (short(entry) === ORIENTATION) return short(entry + 8);
  }
  return 1;
}

/** Camera data that says how a picture is turned, and nothing else; none where it stands upright. */
function turned(orientation: number): Buffer {
  if (orientation < 2 || orientation > 8) return Buffer.alloc(0);
  return Buffer.from([
    0x4d,
    0x4d,
    0,
    0x2a,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0
  ]);
}

function exif(orientation: number): Buffer {
  const tiff = turned(orientation);
  if (tiff.length === 0) return tiff;
  return Buffer.concat([Buffer.from([0xff, APP1, 0, tiff.length + 8]), Buffer.from("Exif\0\0", "latin1"), tiff]);
}
