import {PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString} from "@cantoo/pdf-lib";

/** Closes the bookmarks of these titles, so that a reader sees parts and slides, and opens a slide for what is on it. */
export function foldBookmarks({catalog}: PDFDocument, titles: readonly string[]): void {
  const root = catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict);
  if (!root) return;
  const folded = new Set(titles.map(squeeze));
  const settle = (parent: PDFDict): number => {
    let shown = 0;
    for (let item = at(parent, "First"); item; item = at(item, "Next")) {
      const under = settle(item);
      const closed = folded.has(squeeze(titleOf(item)));
      if (under > 0) item.set(PDFName.of("Count"), PDFNumber.of(closed ? -under : under));
      shown += 1 + (closed ? 0 : under);
    }
    return shown;
  };
  root.set(PDFName.of("Count"), PDFNumber.of(settle(root)));
}

const at = (item: PDFDict, name: string) => item.lookupMaybe(PDFName.of(name), PDFDict);

function titleOf(item: PDFDict): string {
  const title = item.lookup(PDFName.of("Title"));
  return title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : "";
}

const squeeze = (text: string) => text.replace(/\s/g, "");
