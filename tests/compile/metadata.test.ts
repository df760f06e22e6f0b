import {crc32} from "node:zlib";
import {describe, expect, test} from "vitest";
import {withoutMetadata} from "../../src/compile/pictures/metadata.ts";

const chunk = (name: string, data = "") => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name + data, "latin1"), Buffer.alloc(4)]);
};
const png = (...chunks: readonly Buffer[]) =>
  Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks]);
const segment = (marker: number, data: string | Buffer) => {
  const body = Buffer.isBuffer(data) ? data : Buffer.from(data, "latin1");
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
/** With a stuffed FF and a restart in it. */
const SCAN = Buffer.from([0xff, 0xda, 0, 4, 9, 9, 1, 0xff, 0, 0xe1, 2, 0xff, 0xd0, 3]);
const END = Buffer.from([0xff, 0xd9]);
const jpeg = (...segments: readonly Buffer[]) => Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, SCAN, END]);

/** Camera data with a maker and an orientation, in either byte order. */
function exif(orientation: number, little: boolean): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 24 + 4);
  tiff.write(little ? "II*\0" : "MM\0*", "latin1");
  const short = (value: number, at: number) => (little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at));
  const long = (value: number, at: number) => (little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at));
  long(8, 4);
  short(2, 8);
  for (const [i, [tag, type, value]] of [
    [0x010f, 2, 0],
    [0x0112, 3, orientation]
  ].entries() as IterableIterator<[number, [number, number, number]]>) {
    short(tag, 10 + 12 * i);
    short(type, 12 + 12 * i);
    long(1, 14 + 12 * i);
    short(value, 18 + 12 * i);
  }
  return segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]));
}

const [HEAD, PIXELS, LAST] = [chunk("IHDR", "size"), chunk("IDAT", "pixels"), chunk("IEND")];
const TABLES = segment(0xdb, "tables");

test("a PNG keeps what is drawn and loses text, time, provenance and what follows its end", () => {
  const about = ["tEXt", "iTXt", "zTXt", "tIME", "caBX", "prVt"].map((name) => chunk(name, "said"));
  const drawn = ["iCCP", "gAMA", "tRNS", "pHYs", "fcTL"].map((name) => chunk(name, "said"));
  const whole = png(HEAD, ...about, ...drawn, PIXELS, LAST);
  expect(withoutMetadata(Buffer.concat([whole, Buffer.from("and more")]))).toEqual(png(HEAD, ...drawn, PIXELS, LAST));
});

test("a JPEG keeps frame, profile and scans, and loses camera data, captions, thumbnails and comments", () => {
  const kept = [segment(0xe0, "JFIF\0"), segment(0xe2, "ICC_PROFILE\0"), segment(0xee, "Adobe"), TABLES];
  const about = [
    exif(1, true),
    segment(0xe1, "http://ns.adobe.com/xap/"),
    segment(0xed, "caption"),
    segment(0xfe, "note"),
    segment(0xe2, "MPF\0"),
    segment(0xe0, "JFXX\0"),
    Buffer.concat([Buffer.from([0xff]), segment(0xe5, "filled up")])
  ];
  expect(withoutMetadata(jpeg(...kept, ...about))).toEqual(jpeg(...kept));
});

test("what stands between the scans of a JPEG, and behind its end, goes as well", () => {
  const whole = Buffer.concat([jpeg(TABLES).subarray(0, -2), segment(0xfe, "note"), TABLES, SCAN, END]);
  const bared = Buffer.concat([jpeg(TABLES).subarray(0, -2), TABLES, SCAN, END]);
  expect(withoutMetadata(Buffer.concat([whole, jpeg(exif(6, true)), Buffer.from("film")]))).toEqual(bared);
});

describe.each([
  ["little end first", true],
  ["big end first", false]
])("what is turned stays so, and says nothing else: %s", (_, little) => {
  const ORIENTED = [1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6];

  test("a JPEG", () => {
    const stripped = withoutMetadata(jpeg(exif(6, little)));
    expect(withoutMetadata(stripped)).toEqual(stripped);
    expect(stripped.length).toBe(jpeg().length + 4 + 6 + 26);
    expect([...stripped.subarray(22, 32)]).toEqual(ORIENTED);
  });

  test("but for what stands behind the end of its directory", () => {
    const data = exif(6, little);
    const count = 10 + 8 + (little ? 0 : 1);
    expect(data[count]).toBe(2);
    data[count] = 1;
    expect(withoutMetadata(jpeg(data))).toEqual(jpeg());
  });

  test("a PNG", () => {
    const data = exif(6, little).subarray(10).toString("latin1");
    const stripped = withoutMetadata(png(HEAD, chunk("eXIf", data), PIXELS, LAST));
    expect(withoutMetadata(stripped)).toEqual(stripped);
    expect(stripped.length).toBe(png(HEAD, PIXELS, LAST).length + 12 + 26);
    const at = 8 + HEAD.length + 8;
    expect([...stripped.subarray(at + 10, at + 20)]).toEqual(ORIENTED);
    expect(Buffer.from(stripped).readUInt32BE(at + 26)).toBe(crc32(stripped.subarray(at - 4, at + 26)));
  });
});

test("one that is cut off loses it too", () => {
  expect(withoutMetadata(png(HEAD, chunk("tEXt", "said"), PIXELS))).toEqual(png(HEAD, PIXELS));
  expect(withoutMetadata(jpeg(segment(0xfe, "note"), TABLES).subarray(0, -2))).toEqual(jpeg(TABLES).subarray(0, -2));
});

test.each([
  ["another kind", Buffer.from("GIF89a...")],
  ["nothing", Buffer.alloc(0)],
  ["a JPEG cut short", Buffer.from([0xff, 0xd8, 0xff])],
  ["a JPEG without a scan", Buffer.concat([Buffer.from([0xff, 0xd8]), segment(0xfe, "note")])],
  ["a JPEG with a segment of no length", Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0, 1, 2])],
  ["a PNG without chunks", png()]
])("%s is left as it is", (_, picture) => {
  expect(withoutMetadata(picture)).toEqual(picture);
});
