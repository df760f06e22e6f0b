// What a picture says beside its pixels does not leave with the deck: where it was taken, with what, and when.

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Chunks of text, of camera data and of times. PNG, third edition, 11.3. */
const PNG_ABOUT = ["tEXt", "zTXt", "iTXt", "eXIf", "tIME"];

/** JPEG markers (ITU T.81, B.1.1.3): what is kept of the application segments is the frame, the color profile and Adobe's color transform. */
const [START, SCAN, COMMENT, APP0, APP1, APP2, APP14, APP15] = [0xd8, 0xda, 0xfe, 0xe0, 0xe1, 0xe2, 0xee, 0xef];
const ORIENTATION = 0x0112;

/** A PNG or JPEG without its metadata, turned as it was; any other picture, and what is none, as it is. */
export function bare(bytes: Uint8Array): Uint8Array {
  const picture = Buffer.from(bytes);
  if (PNG.every((byte, i) => picture[i] === byte)) return barePng(picture);
  return picture[0] === 0xff && picture[1] === START ? bareJpeg(picture) : picture;
}

function barePng(picture: Buffer): Buffer {
  const kept = [picture.subarray(0, PNG.length)];
  for (let at = PNG.length; at + 12 <= picture.length; ) {
    const end = at + 12 + picture.readUInt32BE(at);
    if (!PNG_ABOUT.includes(picture.toString("latin1", at + 4, at + 8))) kept.push(picture.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

function bareJpeg(picture: Buffer): Buffer {
  const kept = [picture.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= picture.length && picture[at] === 0xff && picture[at + 1] !== SCAN) {
    const marker = picture[at + 1] as number;
    const end = at + 2 + picture.readUInt16BE(at + 2);
    const segment = picture.subarray(at, end);
    const body = segment.toString("latin1", 4, 16);
    if (marker === APP1 && body.startsWith("Exif\0\0")) kept.push(turned(orientationOf(segment.subarray(10))));
    const profile = marker === APP2 && body.startsWith("ICC_PROFILE");
    const about = marker === COMMENT || (marker >= APP0 && marker <= APP15);
    if (!about || marker === APP0 || marker === APP14 || profile) kept.push(segment);
    at = end;
  }
  return Buffer.concat([...kept, picture.subarray(at)]);
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
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const body = [...Buffer.from("Exif\0\0", "latin1"), ...tiff];
  return Buffer.from([0xff, APP1, 0, body.length + 2, ...body]);
}
