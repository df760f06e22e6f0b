import type {Bounds, Position} from "../../briefing/geometry.ts";
import {isDistance} from "../../briefing/quantities.ts";
import {contains, inWords} from "../geography/bounds.ts";
import type {Path} from "../source/path.ts";
import type {Report} from "../source/problems.ts";
import type {BriefingYaml} from "./schema.ts";
import type {Yaml} from "./yaml.ts";

const AT = "`at: [degrees east, degrees north]` for it under `places`";

/** Reports what a map is to show and cannot: outside its frame, on no map, or a radius that is no distance. */
export function checkMapContents(
  {places, routes, movements, states, quantities}: BriefingYaml,
  frame: Bounds,
  yaml: Yaml,
  report: Report
): void {
  const outside = (noun: string, id: string, position: Position, path: Path) => {
    if (contains(frame, position)) return;
    const [east, north] = position;
    report(yaml.valueAt(path), `${noun} outside the frame: ${id}`, {
      expected: inWords(frame),
      hint: contains(frame, [north, east]) ? `east comes first: \`[${north}, ${east}]\`` : undefined
    });
  };
  const placed = (id: string, path: Path) => {
    const place = Object.hasOwn(places, id) ? places[id] : undefined;
    if (place && !place.at && place.kind !== "crossing")
      report(yaml.valueAt(path), `place without coordinates: ${id}`, {expected: AT});
  };

  for (const [id, {kind, at}] of Object.entries(places)) {
    if (at) outside("place", id, at, ["places", id, "at"]);
    else if (kind === "crossing")
      report(yaml.keyAt(["places", id]), `crossing without coordinates: ${id}`, {expected: AT});
  }
  for (const [kind, noun, courses] of [
    ["routes", "route", routes],
    ["movements", "movement", movements]
  ] as const) {
    for (const [id, {course}] of Object.entries(courses))
      for (const [i, position] of course.entries()) outside(noun, id, position, [kind, id, "course", i]);
  }
  for (const [id, state] of Object.entries(states)) {
    if (state.focus !== undefined) placed(state.focus, ["states", id, "focus"]);
    for (const [i, place] of state.places.entries()) placed(place, ["states", id, "places", i]);
    for (const [i, {place, radius}] of state.rings.entries()) {
      placed(place, ["states", id, "rings", i, "place"]);
      const {unit, value} = (Object.hasOwn(quantities, radius) && quantities[radius]) || {unit: "km", value: 0};
      if (isDistance({unit, value})) continue;
      report(yaml.valueAt(["states", id, "rings", i, "radius"]), `not a radius: ${radius}`, {
        expected: `a quantity in km, 0 or more; this one is ${value} ${unit}`
      });
    }
  }
}
