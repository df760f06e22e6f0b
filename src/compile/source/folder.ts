import {readdirSync, readFileSync, realpathSync, type Stats, statSync} from "node:fs";
import {join, sep} from "node:path";

/** A briefing's files by name: each is read when it is asked for, so that what nobody uses costs nothing. */
export interface Folder {
  readonly path: string;
  /** In name order, relative to the folder, with forward slashes. */
  readonly files: readonly string[];
  /** Why its files are not known, where they are not. */
  readonly fault?: string;
  /** A file's bytes, or in words why they cannot be had. */
  read(file: string): Uint8Array | string;
}

/** Past it a file is no slide, and no picture for a deck that is one file. */
const LARGEST_MB = 50;

/** A folder's files without hidden ones; links are followed, and a broken one is a file that cannot be read. */
export function readFolder(dir: string): Folder {
  const path = dir.replaceAll("\\", "/").replace(/(?<=.)\/+$/, "");
  const read = once((file) => readWhole(join(dir, file)));
  try {
    return {path, files: filesIn(dir), read};
  } catch (error) {
    return {path, files: [], fault: reasonOf(error), read};
  }
}

/** Names of the files in a folder and those under it, without hidden ones. Throws where the folder itself cannot be read. */
export function filesIn(dir: string): readonly string[] {
  return list(dir, "", [realpathSync(dir)]).sort();
}

function list(dir: string, under: string, above: readonly string[]): string[] {
  return readdirSync(join(dir, under), {withFileTypes: true}).flatMap((entry) => {
    if (entry.name.startsWith(".") || entry.name === "node_modules") return [];
    const path = under === "" ? entry.name : `${under}/${entry.name}`;
    const kind = entry.isSymbolicLink() ? foundAt(join(dir, path)) : entry;
    if (!kind?.isDirectory()) return !kind || kind.isFile() ? [path] : [];
    try {
      const real = realpathSync(join(dir, path));
      // A link to a folder above leads around in a circle.
      return above.some((folder) => isIn(folder, real)) ? [] : list(dir, path, [...above, real]);
    } catch {
      return [];
    }
  });
}

/** Whether a path is the folder or lies in it; both are real paths. */
export function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** What is there, or at the end of a link; undefined where nothing is. */
export function foundAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** A file's bytes, or in words why they cannot be had. */
export function readWhole(path: string): Uint8Array | string {
  try {
    const mb = statSync(path).size / 1e6;
    if (mb > LARGEST_MB) return `it has ${Math.ceil(mb)} MB: at most ${LARGEST_MB} MB`;
    return readFileSync(path);
  } catch (error) {
    return reasonOf(error);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "nothing is there, or only a broken link",
  ELOOP: "a link that leads to itself"
};

/** Node's "EACCES: permission denied, open '…'" without code and path. */
function reasonOf(error: unknown): string {
  const {code = "", message} = error as NodeJS.ErrnoException;
  return REASONS[code] ?? /^\w+: ([^,]+)/.exec(message)?.[1] ?? message;
}

/** Asks once for each name. */
export function once<T>(ask: (name: string) => T): (name: string) => T {
  const answers = new Map<string, T>();
  return (name) => {
    if (!answers.has(name)) answers.set(name, ask(name));
    return answers.get(name) as T;
  };
}
