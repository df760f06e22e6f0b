// An SVG in a picture is read as XML, and one fault in it leaves nothing to be seen.
// Looked at are its elements, attributes, namespaces and references; not signs that XML forbids, nor its document type.

const SVG = "http://www.w3.org/2000/svg";

/** Each begins where the last one ended. */
const COMMENT = /<!--.*?-->/sy;
const CDATA = /<!\[CDATA\[.*?\]\]>/sy;
const INSTRUCTION = /<\?.*?\?>/sy;
const DOCTYPE = /<!DOCTYPE[^[>]*(?:\[(.*?)\]\s*)?>/sy;
const TEXT = /[^<]+/y;
const NAME = "[\\p{L}_:][\\p{L}\\p{M}\\p{N}_:.·-]*";
const OPEN = new RegExp(`<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, "uy");
const CLOSE = new RegExp(`</(${NAME})\\s*>`, "uy");
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "gu");

interface Element {
  readonly name: string;
  /** The namespaces by their prefix; "" for the one without. */
  readonly spaces: Readonly<Record<string, string>>;
}

/** Text as the file's mark or its declaration has it encoded. */
export function decodeXml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const marked = head.startsWith("\xff\xfe") ? "utf-16le" : head.startsWith("\xfe\xff") ? "utf-16be" : undefined;
  const said = /^<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/.exec(head)?.[1];
  try {
    return new TextDecoder(marked ?? said ?? "utf-8").decode(bytes);
  } catch {
    return head;
  }
}

/** In words why a browser would show none of it, and in which line; undefined where it would. */
export function svgFault(text: string): string | undefined {
  const entities: Record<string, string> = {amp: "&", lt: "<", gt: ">", quot: '"', apos: "'"};
  const open: Element[] = [];
  let done = false;
  let position = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = position;
    const found = pattern.exec(text) ?? undefined;
    if (found) position = pattern.lastIndex;
    return found;
  };
  const fault = (what: string) => `line ${text.slice(0, position).split(/\r\n|\n|\r/).length}: ${what}`;
  while (position < text.length) {
    if (take(COMMENT) || take(INSTRUCTION) || (open.length > 0 && take(CDATA))) continue;
    const words = take(TEXT)?.[0];
    const before = open.at(-1);
    if (words !== undefined) {
      if (!before && words.trim() !== "") return fault("text outside the drawing");
      const unknown = unknownReference(words, entities);
      if (unknown) return fault(unknown);
      continue;
    }
    const type = !before && !done && take(DOCTYPE);
    if (type) {
      for (const [, name = "", ...value] of (type[1] ?? "").matchAll(
        /<!ENTITY\s+([\w.:-]+)\s+(?:"([^"]*)"|'([^']*)')/g
      ))
        entities[name] = value.join("");
      continue;
    }
    const end = take(CLOSE);
    if (end) {
      if (!before) return fault(`\`</${end[1]}>\` closes nothing`);
      if (before.name !== end[1]) return fault(`\`</${end[1]}>\` comes before \`</${before.name}>\``);
      open.pop();
      done ||= open.length === 0;
      continue;
    }
    const start = take(OPEN);
    if (!start) return fault(`incomplete tag: \`${text.slice(position, position + 20).split("\n")[0]}\``);
    if (!before && done) return fault("a second drawing");
    const [, name = "", attributes = "", closed] = start;
    const read = readElement(name, attributes, before, entities);
    if (typeof read === "string") return fault(read);
    if (!before && !isSvgRoot(read)) return fault(`the drawing is not \`<svg xmlns="${SVG}">\``);
    if (closed === "") open.push(read);
    else done ||= !before;
  }
  const last = open.at(-1);
  if (last) return fault(`\`<${last.name}>\` is not closed`);
  return done ? undefined : fault("there is no drawing");
}

function readElement(
  name: string,
  attributes: string,
  within: Element | undefined,
  entities: Readonly<Record<string, string>>
): Element | string {
  const spaces: Record<string, string> = {...within?.spaces};
  const names = new Set<string>();
  for (const [, attribute = "", ...values] of attributes.matchAll(ATTRIBUTE)) {
    const value = values.join("");
    const unknown = unknownReference(value, entities);
    if (unknown) return unknown;
    if (names.has(attribute)) return `\`${attribute}\` twice in \`<${name}>\``;
    names.add(attribute);
    const [, prefix] = /^xmlns(?::(.+))?$/.exec(attribute) ?? [];
    if (/^xmlns(:|$)/.test(attribute))
      spaces[prefix ?? ""] = value.replace(/&([\w.:-]+);/g, (_, key) => entities[key] ?? "");
  }
  for (const used of [name, ...names]) {
    const [prefix, local] = used.split(":");
    if (local !== undefined && !["xml", "xmlns"].includes(prefix as string) && spaces[prefix as string] === undefined)
      return `\`xmlns:${prefix}\` is not declared for \`${used}\``;
  }
  return {name, spaces};
}

function isSvgRoot({name, spaces}: Element): boolean {
  const [local, prefix = ""] = name.split(":").reverse();
  return local === "svg" && spaces[prefix] === SVG;
}

function unknownReference(text: string, entities: Readonly<Record<string, string>>): string | undefined {
  for (const [whole, name] of text.matchAll(/&(?:#\d+;|#x[\da-fA-F]+;|([\w.:-]+);)?/g)) {
    if (whole === "&") return "write `&` as `&amp;`";
    if (name !== undefined && !Object.hasOwn(entities, name)) return `unknown entity: \`&${name};\``;
  }
  return undefined;
}
