import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";

export interface FolderFile {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Folder {
  readonly path: string;
  readonly files: readonly FolderFile[];
}

/** A folder's files in name order, without hidden ones; a folder that is not there has none. */
export function readFolder(dir: string): Folder {
  const paths = existsSync(dir) && statSync(dir).isDirectory() ? list(dir, "") : [];
  return {
    path: dir.replaceAll("\\", "/").replace(/(?<=.)\/+$/, ""),
    files: paths.sort().map((path) => ({path, bytes: readFileSync(join(dir, path))}))
  };
}

function list(dir: string, under: string): string[] {
  return readdirSync(join(dir, under), {withFileTypes: true}).flatMap((entry) => {
    if (entry.name.startsWith(".") || entry.name === "node_modules") return [];
    const path = under === "" ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) return list(dir, path);
    return entry.isFile() ? [path] : [];
  });
}
