import {nearest} from "./advice.ts";
import {readText, type Text} from "./file-text.ts";
import type {Folder} from "./folder.ts";
import {isPicture} from "./picture-names.ts";
import type {Location, Report} from "./problems.ts";

export interface Texts {
  readonly briefing: Text | undefined;
  readonly sources: Text | "none" | undefined;
  readonly markdown: readonly Text[];
}

/** The folder itself, as a location. */
export const FOLDER: Location = {file: "", line: 1, column: 1, length: 1};

/** The files whose text a briefing is made of. */
export function textFiles(files: readonly string[]): readonly string[] {
  return files.filter((file) => RECORDS.includes(file) || /^[^/]+\.md$/.test(file));
}

/** Whether a file has the name of a slide, a record or a picture, or of what could be taken for one. */
export const isOfBriefing = (file: string) => MARKDOWN.test(file) || YAML.test(file) || isPicture(file);

const MARKDOWN = /\.(md|markdown|mdown|mkd|mdx)$/i;
const YAML = /\.(ya?ml|json)$/i;
const RECORDS: readonly string[] = ["briefing.yaml", "sources.yaml"];

/** The folder's texts; undefined where it is no briefing at all. */
export function readTexts(folder: Folder, report: Report): Texts | undefined {
  const {files, fault} = folder;
  if (fault !== undefined) {
    report(FOLDER, `cannot read the folder: ${fault}`, {expected: "a folder with a briefing"});
    return undefined;
  }
  const markdown = textFiles(files).filter((file) => !RECORDS.includes(file));
  tellLeftOut(files, report);
  if (!files.includes("briefing.yaml") && markdown.length === 0) {
    report(FOLDER, files.length === 0 ? "empty folder" : "no briefing in this folder", {
      expected: "briefing.yaml, slides as *.md, and sources.yaml for what they cite"
    });
    return undefined;
  }
  if (!files.includes("briefing.yaml")) {
    const meant = nearest("briefing.yaml", files);
    report({...FOLDER, file: "briefing.yaml"}, "missing file: briefing.yaml", {
      expected: "at least a `title` and an `asOf` date in it",
      hint: meant && `is it \`${meant}\`?`
    });
  }
  if (markdown.length === 0)
    report(FOLDER, "no slides", {expected: "Markdown files beside briefing.yaml, such as 10-opening.md"});
  const text = (file: string) => readOne(file, folder, report);
  return {
    briefing: files.includes("briefing.yaml") ? text("briefing.yaml") : undefined,
    sources: files.includes("sources.yaml") ? text("sources.yaml") : "none",
    markdown: markdown.flatMap((file) => text(file) ?? [])
  };
}

function readOne(file: string, folder: Folder, report: Report): Text | undefined {
  const bytes = folder.read(file);
  if (typeof bytes === "string") {
    report({...FOLDER, file}, `cannot read file: ${file}`, {expected: "a file that can be read", hint: bytes});
    return undefined;
  }
  const {text, problems} = readText(file, bytes);
  for (const {text: what, expected, hint, ...location} of problems) report(location, what, {expected, hint});
  return text;
}

/** What looks like a part of the briefing by its name, and is none. A folder of pictures may well have its README. */
function tellLeftOut(files: readonly string[], report: Report): void {
  for (const file of files) {
    const [, folder = "", name = "", ending = ""] = /^(.*\/)?([^/]*)\.([^./]+)$/.exec(file) ?? [];
    const records = `${name.toLowerCase()}.yaml`;
    const left = (meant: string, hint: string) =>
      report({...FOLDER, file}, `file left out: ${file}`, {severity: "warning", expected: meant, hint});
    if (MARKDOWN.test(file) && !/^(readme|licen[cs]e)$/i.test(name)) {
      if (folder !== "") left("slides beside briefing.yaml", `move it up: \`${name}.md\``);
      else if (ending !== "md") left("slides in files that end in .md", `name it \`${name}.md\``);
    }
    const told = records === "briefing.yaml" && !files.includes(records);
    if (folder === "" && file !== records && !told && RECORDS.includes(records) && YAML.test(file))
      left(records, `name it \`${records}\``);
  }
}
