import {createHash} from "node:crypto";
import {closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** Keeps what takes long to make, by name, from one run to the next. */
export interface Keeper {
  /** Undefined where it was not kept, or not whole. */
  read(name: string): unknown;
  write(name: string, value: unknown): void;
}

/** Keeps under a folder; where that cannot be written, as in an installation for others to use, for this run alone. */
export function keeper(folder: string): Keeper {
  const memory = new Map<string, unknown>();
  return {
    read: (name) => memory.get(name) ?? readWhole(join(folder, name)),
    write(name, value) {
      try {
        mkdirSync(folder, {recursive: true});
        writeWhole(join(folder, name), value);
      } catch {
        memory.set(name, value);
      }
    }
  };
}

/** The first line is the digest of the rest: a file that was cut or written over is none. */
function readWhole(file: string): unknown {
  try {
    const text = readFileSync(file, "utf8");
    const end = text.indexOf("\n");
    const json = text.slice(end + 1);
    return text.slice(0, end) === digest(json) ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}

function writeWhole(file: string, value: unknown): void {
  const json = JSON.stringify(value);
  const fresh = `${file}.${process.pid}`;
  try {
    const opened = openSync(fresh, "w");
    writeFileSync(opened, `${digest(json)}\n${json}`);
    fsyncSync(opened);
    closeSync(opened);
    renameSync(fresh, file);
  } finally {
    rmSync(fresh, {force: true});
  }
}

/** Short, and the same for the same text. */
export const digest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
