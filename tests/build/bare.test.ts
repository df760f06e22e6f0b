import {expect, test} from "vitest";
import {bare} from "../../src/build/bare.ts";

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
const SCAN = Buffer.from([0xff, 0xda, 0, 2, 1, 2, 0xff, 0xe1, 3, 0xff, 0xd9]);
const jpeg = (...segments: readonly Buffer[]) => Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, SCAN]);

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

test("a PNG keeps its pixels and loses text, camera data and time", () => {
  const [head, pixels, end] = [chunk("IHDR", "size"), chunk("IDAT", "pixels"), chunk("IEND")];
  const about = [
    chunk("tEXt", "Author\0me"),
    chunk("iTXt", "x"),
    chunk("zTXt", "x"),
    chunk("eXIf", "x"),
    chunk("tIME", "x")
  ];
  expect(bare(png(head, ...about, pixels, end))).toEqual(png(head, pixels, end));
  expect(bare(png(head, chunk("iCCP", "profile"), pixels, end))).toEqual(
    png(head, chunk("iCCP", "profile"), pixels, end)
  );
});

test("a JPEG keeps frame, profile and scan, and loses camera data, captions and comments", () => {
  const kept = [
    segment(0xe0, "JFIF\0"),
    segment(0xe2, "ICC_PROFILE\0"),
    segment(0xee, "Adobe"),
    segment(0xdb, "tables")
  ];
  const about = [
    exif(1, true),
    segment(0xe1, "http://ns.adobe.com/xap/"),
    segment(0xed, "caption"),
    segment(0xfe, "note"),
    segment(0xe2, "MPF\0")
  ];
  expect(bare(jpeg(...kept, ...about))).toEqual(jpeg(...kept));
});

test.each([
  ["little end first", true],
  ["big end first", false]
])("a JPEG that is turned stays so, and says nothing else: %s", (_, little) => {
  const stripped = bare(jpeg(exif(6, little)));
  expect(bare(stripped)).toEqual(stripped);
  expect(stripped.length).toBe(jpeg().length + 4 + 6 + 26);
  expect([...stripped.subarray(22, 32)]).toEqual([1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]);
});

test.each([
  ["another kind", Buffer.from("GIF89a...")],
  ["nothing", Buffer.alloc(0)],
  ["a JPEG cut short", Buffer.from([0xff, 0xd8, 0xff])],
  ["a PNG without chunks", png()]
])("%s is left as it is", (_, picture) => {
  expect(bare(picture)).toEqual(picture);
});
