import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {atlasVersions} from "./atlas.ts";
import {type Cut, type Cutter, cutTheatre} from "./theatre.ts";

/** To be raised when the same theatre is to be cut differently. */
const MANNER = 1;

/** A cutter that keeps what it cut under `cache`, by content: a rebuild reads no atlas. */
export function keptCutter(cache: string, cutter: Cutter = cutTheatre): Cutter {
  const versions = atlasVersions();
  return ({frame: {west, south, east, north}, between, start}) => {
    const key = hash(JSON.stringify([MANNER, versions, west, south, east, north, between, start]));
    const file = join(cache, `map-${key}.json`);
    if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Cut;
    const cut = cutter({frame: {west, south, east, north}, between, start});
    mkdirSync(cache, {recursive: true});
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(cut));
    renameSync(`${file}.${process.pid}`, file);
    return cut;
  };
}

const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
