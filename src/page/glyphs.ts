import {lenientText} from "../compile/source/file-text.ts";
import type {Folder} from "../compile/source/folder.ts";
import {type Location, type Problem, problem} from "../compile/source/problems.ts";
import {FOLDER, textFiles} from "../compile/source/texts.ts";

const SHOWN = 20;

/** Scripts that a language is written in besides the one that it names. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  // The faces are Latin: what they lack of it is told.
  Latn: [],
  Hans: ["Hani", "Bopo"],
  Hant: ["Hani", "Bopo"],
  Jpan: ["Hani", "Hira", "Kana"],
  Kore: ["Hang", "Hani"]
};

/** One problem a file, for characters of it that no face has; a language's own letters are none. */
export function missingGlyphs(folder: Folder, missing: readonly string[], language: string): readonly Problem[] {
  const own = lettersOf(language);
  const left = new Set(missing.filter((char) => !own.test(char)));
  const found = textFiles(folder.files).flatMap((path) => {
    const bytes = left.size === 0 ? "" : folder.read(path);
    if (typeof bytes === "string") return [];
    const text = lenientText(bytes);
    const written = new Set(text.normalize());
    const here = [...left].filter((char) => written.has(char));
    for (const char of here) left.delete(char);
    return here.length > 0 ? told(here, firstOf(here, path, text)) : [];
  });
  // An entity and an escape stand for a character that is in no file.
  return left.size > 0 ? [...found, told([...left], FOLDER)] : found;
}

function told(chars: readonly string[], location: Location): Problem {
  const more = chars.length > SHOWN ? ` … (${chars.length} in all)` : "";
  return problem(location, `not in any font: ${chars.slice(0, SHOWN).map(nameOf).join(" ")}${more}`, {
    severity: "warning",
    expected: "characters that the deck's fonts have",
    hint: "a viewer's own font will be used"
  });
}

/** Spaces and marks that nobody would see are named by number. */
function nameOf(char: string): string {
  if (!/[\p{Z}\p{M}]/u.test(char)) return char;
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function lettersOf(language: string): RegExp {
  const {script = "Latn"} = new Intl.Locale(language).maximize();
  const names = SCRIPTS[script] ?? [script];
  const wide = names.includes("Hani") ? "\\u3000-\\u303f\\uff00-\\uffef" : "";
  try {
    return new RegExp(`[${names.map((name) => `\\p{scx=${name}}`).join("")}${wide}]`, "u");
  } catch {
    // A tag may name a way of writing that has no letters of its own.
    return /(?!)/;
  }
}

/** A letter may be written in several signs, and is one in the deck. */
function firstOf(chars: readonly string[], file: string, text: string): Location {
  const lines = text.split(/\r\n|\n|\r/);
  const isOne = (part: string) => chars.some((char) => part.normalize().includes(char));
  const line = Math.max(0, lines.findIndex(isOne));
  const found = [...new Intl.Segmenter().segment(lines[line] ?? "")].find(({segment}) => isOne(segment));
  return {file, line: line + 1, column: (found?.index ?? 0) + 1, length: found?.segment.length ?? 1};
}
