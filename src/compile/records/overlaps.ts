import type {Report} from "../source/problems.ts";
import type {BriefingYaml} from "./schema.ts";
import type {Yaml} from "./yaml.ts";

/** Reports stretches of one state that lie over one another: a picture of the line would show only the last. */
export function checkOverlaps({line, states}: BriefingYaml, yaml: Yaml, report: Report): void {
  const sectionOf = (id: string) => (line && Object.hasOwn(line.sections, id) ? line.sections[id] : undefined);
  for (const [id, {line: holds}] of Object.entries(states)) {
    for (const [i, {section}] of holds.entries()) {
      const own = sectionOf(section);
      const over = holds.slice(0, i).find((other) => {
        const earlier = sectionOf(other.section);
        return own && earlier && own.from < earlier.to && earlier.from < own.to;
      });
      const under = over && sectionOf(over.section);
      if (!own || !over || !under) continue;
      report(yaml.valueAt(["states", id, "line", i, "section"]), `section overlaps another: ${section}`, {
        expected: `a section beside ${over.section}, ${under.from} to ${under.to}; this one is ${own.from} to ${own.to}`
      });
    }
  }
}
