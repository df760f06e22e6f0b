import leven from "leven";
import type {Advice} from "./problems.ts";

/** The known name most like a mistyped one, if any is like it. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  const ranked = known
    .map((candidate) => ({candidate, distance: leven(wanted, candidate.toLowerCase())}))
    .filter(({candidate, distance}) => isLike(wanted, candidate.toLowerCase(), distance))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

/** Two swapped letters count two: four letters may hold that. Another number is no slip of the hand. */
function isLike(name: string, candidate: string, distance: number): boolean {
  const numbers = [name, candidate].map((text) => Number(text.replace(/\D/g, "")));
  if (name.replace(/\d/g, "") === candidate.replace(/\d/g, "") && numbers[0] !== numbers[1]) return false;
  const [short = "", long = ""] = [name, candidate].sort((a, b) => a.length - b.length);
  return (short.length > 2 && long.startsWith(short)) || distance <= Math.max(1, Math.round(long.length * 0.4));
}

const LISTED = 12;

/** The advice for a name that is not known: the known ones, and the one that was likely meant. */
export function adviceFor(name: string, known: readonly string[], none = "nothing is declared"): Advice {
  const meant = nearest(name, known);
  const more = known.length > LISTED ? ` … (${known.length} in all)` : "";
  return {
    expected:
      known.length === 0 ? none : known.length === 1 ? known[0] : `one of ${known.slice(0, LISTED).join(", ")}${more}`,
    hint: meant && `did you mean \`${meant}\`?`
  };
}
