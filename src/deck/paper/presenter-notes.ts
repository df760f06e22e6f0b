import type {EntryId, SlideId} from "../../briefing/ids.ts";
import {NOTES_ID} from "../../briefing/page-ids.ts";

export interface SlideNotes {
  /** Planned. */
  readonly seconds?: number;
  readonly html: string;
  /** What the slide rests on. */
  readonly uses: readonly EntryId[];
}

/** The notes, which the presenter's file alone carries. */
export function readNotes(): Readonly<Record<SlideId, SlideNotes>> | undefined {
  const block = document.getElementById(NOTES_ID)?.textContent;
  return block ? (JSON.parse(block) as {slides: Record<SlideId, SlideNotes>}).slides : undefined;
}
