// What Chromium does not write into a PDF. Its tags, links and bookmarks stay as they are.

import {PDFDict, PDFDocument, PDFHeader, PDFHexString, PDFName, PDFNumber} from "@cantoo/pdf-lib";
import type {Briefing} from "../../briefing/data.ts";
import {foldBookmarks} from "./bookmarks.ts";
import {xmp} from "./xmp.ts";

const CREATOR = "Interactive briefing";

export interface Finish {
  readonly briefing: Briefing;
  /** The name of each page, as it is printed on it; left out: they are counted. */
  readonly labels?: readonly string[];
  readonly title?: string;
  readonly now?: Date;
}

/** Adds what the file is about, as of when, the names of its pages; folds bookmarks to the slides. Throws when pages are missing. */
export async function finish(
  bytes: Uint8Array,
  {briefing, labels, title = briefing.title, now = new Date()}: Finish
): Promise<{bytes: Uint8Array; count: number}> {
  const pdf = await PDFDocument.load(bytes, {updateMetadata: false});
  const count = pdf.getPageCount();
  if (labels && labels.length !== count)
    throw new Error(`the browser printed ${count} pages where ${labels.length} were expected`);
  const about = {
    title,
    ...(briefing.author !== undefined && {author: briefing.author}),
    subject: `${briefing.sourceLine} As of ${briefing.asOfText}.`.trim(),
    language: briefing.language,
    asOf: briefing.asOf,
    creator: CREATOR,
    producer: pdf.getProducer() ?? "",
    now
  };
  pdf.setTitle(about.title);
  if (about.author !== undefined) pdf.setAuthor(about.author);
  pdf.setSubject(about.subject);
  pdf.setKeywords([`as of ${about.asOf}`]);
  pdf.setCreator(about.creator);
  pdf.setCreationDate(now);
  pdf.setModificationDate(now);
  const {context, catalog} = pdf;
  const packet = context.stream(new TextEncoder().encode(xmp(about)), {Type: "Metadata", Subtype: "XML"});
  catalog.set(PDFName.of("Metadata"), context.register(packet));
  if (labels)
    catalog.set(
      PDFName.of("PageLabels"),
      context.obj({
        Nums: labels.flatMap((label, i) => [PDFNumber.of(i), context.obj({P: PDFHexString.fromText(label)})])
      })
    );
  // The order of the Tab key is that of the tags.
  for (const page of pdf.getPages()) page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
  const tags = catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  // Names of PDF 2.0, told to a reader of 1.7.
  tags?.set(PDFName.of("RoleMap"), context.obj({Strong: "Span", Em: "Span"}));
  foldBookmarks(
    pdf,
    briefing.slides.slice(1).map((slide) => slide.title)
  );
  context.header = PDFHeader.forVersion(1, 7);
  return {bytes: await pdf.save(), count};
}
