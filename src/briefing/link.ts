import type {Briefing} from "./briefing.ts";
import {indexOfSlide} from "./slides.ts";
import {type LooseView, settle, type View} from "./view.ts";

const RESERVED = ["doubt", "cover"];

/** The view as a readable fragment: `#/distance/3?distance=8`. */
export function writeLink(view: View): string {
  const query = [
    ...Object.entries(view.tweaks).map(([id, value]) => `${id}=${value}`),
    ...(view.doubts.length ? [`doubt=${view.doubts.join("+")}`] : []),
    ...(view.cover === "none" ? [] : [`cover=${view.cover}`])
  ];
  return `#/${view.slide}${view.step === 1 ? "" : `/${view.step}`}${query.length ? `?${query.join("&")}` : ""}`;
}

/** The nearest view to a fragment, and whether the fragment named just that view. */
export function readLink(briefing: Briefing, fragment: string): {view: View; exact: boolean} {
  const text = decode(fragment.replace(/^#?\/?/, ""));
  const [path = "", query = ""] = split(text, "?");
  const [slide = "", step] = split(path, "/");
  if (path === "") return {view: settle(briefing, {}), exact: text === ""};
  const view = settle(briefing, {slide, step: step === undefined ? 1 : digits(step), ...readQuery(query)});
  return {view, exact: indexOfSlide(briefing, slide) !== -1 && inOrder(writeLink(view)) === inOrder(`#/${text}`)};
}

/** A first step that is written out, and parts of the query in another order, name the same view. */
function inOrder(link: string): string {
  const [path = "", query = ""] = split(link, "?");
  return `${path.replace(/\/1$/, "")}?${query.split("&").sort().join("&")}`;
}

function readQuery(query: string): LooseView {
  const pairs = query.split("&").map((pair) => split(pair, "="));
  const value = (name: string) => pairs.find(([key]) => key === name)?.[1];
  return {
    tweaks: Object.fromEntries(pairs.flatMap(([key, text]) => (RESERVED.includes(key) ? [] : [[key, decimal(text)]]))),
    doubts: value("doubt")?.split("+"),
    cover: value("cover")
  };
}

function split(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const digits = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : undefined);
const decimal = (text: string | undefined) => (/^-?\d{1,9}(\.\d{1,9})?$/.test(text ?? "") ? Number(text) : undefined);
