import {type BigIntStats, statSync} from "node:fs";
import {join} from "node:path";
import {setTimeout as pause} from "node:timers/promises";
import {filesIn} from "../compile/source/folder.ts";

/** Between two looks; one that takes long is followed by a longer pause, so that looking stays a tenth of the work. */
const EVERY_MS = 150;
const SHARE = 10;
/** For a burst of changes to be over, and how often it is waited for. */
const CALM_MS = 40;
const CALM_LOOKS = 25;

/** What is watched: the files under a folder, or those of them that count. */
export interface Watched {
  readonly folder: string;
  counts?(file: string): boolean;
}

/** Names, sizes, times and identities of the files: two looks differ where one was saved between them, by whatever way. */
export function lookAt(watched: readonly Watched[]): string {
  return watched
    .map(({folder, counts = () => true}) => {
      try {
        return filesIn(folder)
          .filter(counts)
          .map((file) => `${file} ${stateOf(join(folder, file))}`)
          .join("\n");
      } catch (error) {
        return String(error);
      }
    })
    .join("\n\n");
}

function stateOf(file: string): string {
  try {
    const {size, mtimeNs, ctimeNs, ino}: BigIntStats = statSync(file, {bigint: true});
    return [size, mtimeNs, ctimeNs, ino].join(" ");
  } catch (error) {
    return String(error);
  }
}

/**
 * Calls back after each change, once it is over, and never before the last call has ended; a change during it counts.
 * It looks instead of being told: what the system tells of a file ends when another takes its place, as in most saves.
 */
export async function eachChange(look: () => string, first: string, changed: () => Promise<void>): Promise<never> {
  let seen = first;
  for (;;) {
    const began = performance.now();
    const found = look();
    const lookMs = performance.now() - began;
    if (found !== seen) {
      seen = await calm(look, found);
      await changed();
    }
    await pause(Math.max(EVERY_MS, SHARE * lookMs));
  }
}

async function calm(look: () => string, first: string): Promise<string> {
  let found = first;
  for (let looks = 0; looks < CALM_LOOKS; looks++) {
    await pause(CALM_MS);
    const before = found;
    found = look();
    if (found === before) break;
  }
  return found;
}
