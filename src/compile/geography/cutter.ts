import {digest, type Keeper} from "../source/keeper.ts";
import {atlasVersions} from "./atlas.ts";
import {type Cut, type Cutter, cutTheatre} from "./theatre.ts";

/** To be raised when the same theatre is to be cut differently. */
const MANNER = 1;

/** A cutter that keeps what it cut, by content: a rebuild reads no atlas. */
export function keptCutter(kept: Keeper, cutter: Cutter = cutTheatre): Cutter {
  const versions = atlasVersions();
  return ({frame: {west, south, east, north}, between, start}) => {
    const name = `map-${digest(JSON.stringify([MANNER, versions, west, south, east, north, between, start]))}.json`;
    const found = kept.read(name) as Cut | undefined;
    if (found) return found;
    const cut = cutter({frame: {west, south, east, north}, between, start});
    kept.write(name, cut);
    return cut;
  };
}
