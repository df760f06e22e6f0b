// What Chromium does not write into a PDF. Its tags, links and bookmarks stay as they are.

import {PDFDict, PDFDocument, PDFHeader, PDFHexString, PDFName, PDFNumber} from "@cantoo/pdf-lib";
import type {Briefing} from "../briefing/briefing.ts";
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
  describe(pdf, briefing, title, now);
  if (labels) namePages(pdf, labels);
  settleTags(pdf);
  foldBookmarks(
    pdf,
    briefing.slides.slice(1).map((slide) => slide.title)
  );
  pdf.context.header = PDFHeader.forVersion(1, 7);
  return {bytes: await pdf.save(), count};
}

function describe(pdf: PDFDocument, briefing: Briefing, title: string, now: Date): void {
  const {author, sourceLine, asOfText, asOf, language} = briefing;
  const subject = `${sourceLine} As of ${asOfText}.`.trim();
  pdf.setTitle(title);
  if (author !== undefined) pdf.setAuthor(author);
  pdf.setSubject(subject);
  pdf.setKeywords([`as of ${asOf}`]);
  pdf.setCreator(CREATOR);
  pdf.setCreationDate(now);
  pdf.setModificationDate(now);
  const producer = pdf.getProducer() ?? "";
  const about = {
    title,
    ...(author !== undefined && {author}),
    subject,
    language,
    asOf,
    creator: CREATOR,
    producer,
    now
  };
  const packet = pdf.context.stream(new TextEncoder().encode(xmp(about)), {Type: "Metadata", Subtype: "XML"});
  pdf.catalog.set(PDFName.of("Metadata"), pdf.context.register(packet));
}

/** Readers call a page by its slide's number. */
function namePages({context, catalog}: PDFDocument, labels: readonly string[]): void {
  const numbered = labels.flatMap((label, i) => [PDFNumber.of(i), context.obj({P: PDFHexString.fromText(label)})]);
  catalog.set(PDFName.of("PageLabels"), context.obj({Nums: numbered}));
}

function settleTags(pdf: PDFDocument): void {
  // The order of the Tab key is that of the tags.
  for (const page of pdf.getPages()) page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
  const tags = pdf.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  // Names of PDF 2.0, told to a reader of 1.7.
  tags?.set(PDFName.of("RoleMap"), pdf.context.obj({Strong: "Span", Em: "Span"}));
}
