// Reads a PDF as a reader does: text by page, tags, bookmarks, links. Needs nothing that is not in the project.

import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString
} from "@cantoo/pdf-lib";

export interface Tag {
  readonly type: string;
  readonly alt?: string;
  readonly tags: readonly Tag[];
}

export interface Bookmark {
  readonly title: string;
  readonly open: boolean;
  readonly under: readonly Bookmark[];
}

export interface Read {
  readonly pdf: PDFDocument;
  /** Without spaces, which a PDF does not keep alike. */
  readonly texts: readonly string[];
  readonly sizes: readonly (readonly [number, number])[];
  readonly tags: Tag;
  /** Pages that some tag stands on, from 0. */
  readonly tagged: ReadonlySet<number>;
  readonly bookmarks: readonly Bookmark[];
  readonly labels: readonly string[];
  /** Where links lead to: the name of a place in the file, or an address. */
  readonly links: readonly string[];
  readonly places: readonly string[];
  readonly fonts: readonly {readonly kind: string; readonly embedded: boolean; readonly unicode: boolean}[];
  readonly images: number;
  readonly xmp: string;
}

export const squeeze = (text: string) => text.replace(/\s/g, "");

export async function readPdf(bytes: Uint8Array): Promise<Read> {
  const pdf = await PDFDocument.load(bytes, {updateMetadata: false});
  const pages = pdf.getPages();
  const dicts = [...pdf.context.enumerateIndirectObjects()].map(([, object]) => object);
  const root = pdf.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const xmp = pdf.catalog.lookup(PDFName.of("Metadata"));
  const tagged = new Set<number>();
  const numbers = new Map(pages.map((page, i) => [page.ref, i]));
  const onTag = (dict: PDFDict) => {
    const page = dict.get(PDFName.of("Pg"));
    if (page instanceof PDFRef && numbers.has(page)) tagged.add(numbers.get(page) as number);
  };
  const outlines = pdf.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict);
  return {
    pdf,
    texts: pages.map(({node}) => squeeze(textOf(contentOf(node.Contents()), node.Resources()))),
    sizes: pages.map((page) => [page.getWidth(), page.getHeight()] as const),
    tags: root ? tagOf(root, onTag) : {type: "", tags: []},
    tagged,
    bookmarks: outlines ? bookmarksOf(outlines) : [],
    labels: labelsOf(pdf),
    links: pages.flatMap(({node}) => linksOf(node.Annots())),
    places: (pdf.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict)?.keys() ?? []).map((key) => key.decodeText()),
    fonts: dicts.flatMap((object) => (object instanceof PDFDict ? fontOf(object) : [])),
    images: dicts.filter((object) => object instanceof PDFRawStream && nameIn(object.dict, "Subtype") === "Image")
      .length,
    xmp: xmp instanceof PDFRawStream ? decoded(xmp) : ""
  };
}

/** Every tag of a tree, from the top down. */
export function all(tag: Tag): readonly Tag[] {
  return [tag, ...tag.tags.flatMap(all)];
}

/** Bookmarks as lines, two spaces a level. */
export function outline(bookmarks: readonly Bookmark[], depth = 0): readonly string[] {
  return bookmarks.flatMap(({title, under}) => [`${"  ".repeat(depth)}${title}`, ...outline(under, depth + 1)]);
}

function nameIn(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

const decoded = (stream: PDFRawStream) => Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");

function contentOf(contents: unknown): string {
  if (contents instanceof PDFRawStream) return decoded(contents);
  if (!(contents instanceof PDFArray)) return "";
  return contents
    .asArray()
    .map((_, i) => contentOf(contents.lookup(i)))
    .join("\n");
}

function textOf(content: string, resources: PDFDict | undefined): string {
  const fonts = resources?.lookupMaybe(PDFName.of("Font"), PDFDict);
  const forms = resources?.lookupMaybe(PDFName.of("XObject"), PDFDict);
  let letters = new Map<number, string>();
  let text = "";
  for (const [, font, hex, form] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\/(\w+) Do\b/g)) {
    if (font) letters = lettersOf(fonts?.lookup(PDFName.of(font), PDFDict));
    else if (hex)
      text += (hex.match(/.{4}/g) ?? []).map((code) => letters.get(Number.parseInt(code, 16)) ?? "\ufffd").join("");
    else if (form) {
      const inner = forms?.lookup(PDFName.of(form));
      if (inner instanceof PDFRawStream && nameIn(inner.dict, "Subtype") === "Form")
        text += textOf(decoded(inner), inner.dict.lookupMaybe(PDFName.of("Resources"), PDFDict));
    }
  }
  return text;
}

const maps = new WeakMap<PDFDict, Map<number, string>>();

/** What a font's glyphs stand for, by its Unicode map. */
function lettersOf(font: PDFDict | undefined): Map<number, string> {
  const known = font && maps.get(font);
  if (known) return known;
  const letters = new Map<number, string>();
  const map = font?.lookup(PDFName.of("ToUnicode"));
  const text = map instanceof PDFRawStream ? decoded(map) : "";
  const letter = (hex: string, more = 0) => {
    const bytes = Buffer.from(hex, "hex").swap16();
    const plain = bytes.toString("utf16le");
    return more === 0 ? plain : String.fromCodePoint((plain.codePointAt(0) as number) + more);
  };
  for (const [, block = ""] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = "", to = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(Number.parseInt(code, 16), letter(to));
  for (const [, block = ""] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = "", last = "", to = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [from, end] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
      for (let code = from; code <= end; code++) letters.set(code, letter(to, code - from));
    }
  if (font) maps.set(font, letters);
  return letters;
}

function tagOf(dict: PDFDict, onTag: (dict: PDFDict) => void): Tag {
  onTag(dict);
  const alt = dict.lookup(PDFName.of("Alt"));
  const kids = dict.lookup(PDFName.of("K"));
  const each = kids instanceof PDFArray ? kids.asArray().map((_, i) => kids.lookup(i)) : [kids];
  const tags = each.flatMap((kid) => (kid instanceof PDFDict && kid.has(PDFName.of("S")) ? [tagOf(kid, onTag)] : []));
  return {
    type: nameIn(dict, "S") ?? "",
    ...((alt instanceof PDFString || alt instanceof PDFHexString) && {alt: alt.decodeText()}),
    tags
  };
}

function bookmarksOf(parent: PDFDict): readonly Bookmark[] {
  const made: Bookmark[] = [];
  for (
    let item = parent.lookupMaybe(PDFName.of("First"), PDFDict);
    item;
    item = item.lookupMaybe(PDFName.of("Next"), PDFDict)
  ) {
    const title = item.lookup(PDFName.of("Title"), PDFString, PDFHexString).decodeText();
    const count = item.lookupMaybe(PDFName.of("Count"), PDFNumber)?.asNumber() ?? 0;
    made.push({title, open: count > 0, under: bookmarksOf(item)});
  }
  return made;
}

function labelsOf(pdf: PDFDocument): readonly string[] {
  const nums = pdf.catalog.lookupMaybe(PDFName.of("PageLabels"), PDFDict)?.lookup(PDFName.of("Nums"), PDFArray);
  return (nums?.asArray() ?? []).flatMap((_, i) => {
    const label = nums?.lookup(i);
    return label instanceof PDFDict ? [label.lookup(PDFName.of("P"), PDFString, PDFHexString).decodeText()] : [];
  });
}

function linksOf(annotations: PDFArray | undefined): readonly string[] {
  return (annotations?.asArray() ?? []).flatMap((_, i) => {
    const dict = annotations?.lookup(i, PDFDict);
    const target =
      dict?.lookup(PDFName.of("Dest")) ??
      dict?.lookupMaybe(PDFName.of("A"), PDFDict)?.lookup(PDFName.of("URI")) ??
      dict?.lookupMaybe(PDFName.of("A"), PDFDict)?.lookup(PDFName.of("D"));
    if (target instanceof PDFName || target instanceof PDFString || target instanceof PDFHexString)
      return [target.decodeText()];
    return [];
  });
}

function fontOf(dict: PDFDict): Read["fonts"] {
  if (nameIn(dict, "Type") !== "Font") return [];
  const kind = nameIn(dict, "Subtype") ?? "";
  if (/^CIDFont/.test(kind)) return [];
  const inner = dict.lookupMaybe(PDFName.of("DescendantFonts"), PDFArray)?.lookup(0, PDFDict) ?? dict;
  const file = inner.lookupMaybe(PDFName.of("FontDescriptor"), PDFDict);
  const embedded = ["FontFile2", "FontFile3"].some((name) => file?.has(PDFName.of(name)));
  return [{kind, embedded, unicode: dict.has(PDFName.of("ToUnicode"))}];
}
