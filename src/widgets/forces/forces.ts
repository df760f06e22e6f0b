// Who is where, or does what: a mark of one size for each unit, solid where it is reported.

import type {Briefing} from "../../briefing/briefing.ts";
import type {Status} from "../../briefing/ids.ts";
import type {Deployment, Unit} from "../../briefing/records.ts";
import {wordsOf} from "../../words/catalogue.ts";
import {citation, citesOf, judgedText, refs} from "../../words/citation.ts";
import type {Words} from "../../words/en.ts";
import {capital, stop} from "../../words/text.ts";

import type {OptionSpecs} from "../kit/options.ts";
import type {WidgetSpec} from "../kit/widget.ts";
import type {ForcesGroup, ForcesModel} from "./model.ts";
import {roomOfForces} from "./plan.ts";

const options = {} as const satisfies OptionSpecs;

export const forces: WidgetSpec<typeof options, ForcesModel> = {
  name: "forces",
  doc: "Forces on the ground: who is said to be where, or to do what, a mark of one size each.",
  needs: "deployments",
  options,
  subjects: () => [],
  uses: ({deployments}) => deployments.flatMap(({units}) => units.flatMap(({cite}) => cite)),
  model(briefing) {
    const {deployments} = briefing;
    if (deployments.length === 0) throw new Error("forces: the briefing has no deployments");
    const words = wordsOf(briefing);
    const {label, columns, marks} = words.forces;
    return {
      language: briefing.language,
      label,
      caption: captionOf(deployments, words),
      sentence: deployments.map((deployment) => sentenceOf(deployment, words)).join(" "),
      alternative: alternativeOf(briefing),
      table: {
        caption: label,
        columns,
        rows: deployments.flatMap(({title, status, units}) =>
          units.map((unit) => [title, unit.name, saidOf(briefing, unit), marks[status]])
        )
      },
      groups: deployments.map((deployment, i) => groupOf(briefing, deployment, i))
    };
  },
  plan: roomOfForces,
  stacks: true
};

function groupOf(briefing: Briefing, {title, status, units}: Deployment, group: number): ForcesGroup {
  return {
    title,
    status,
    units: units.map((unit, i) => ({
      id: `${group} ${i}`,
      name: unit.name,
      text: unit.text ?? "",
      hue: briefing.actors[unit.actors[0] ?? ""]?.hue ?? "ink",
      cites: citesOf(unit.cite, briefing),
      claims: unit.cite,
      label: `${title}: ${[unit.name, unit.text, citation(unit.cite, briefing).spoken, judgedText(unit.cite, briefing)].filter(Boolean).join(", ")}`
    }))
  };
}

function saidOf(briefing: Briefing, {text, cite}: Unit): string {
  return `${text ?? ""}${refs(cite, briefing)}`.trim();
}

/** "At the bridge: Pilots and Ferrymen." */
function sentenceOf({title, units}: Deployment, {list}: Words): string {
  return stop(`${title}: ${list(units.map(({name}) => name))}`);
}

/** "At the bridge, reported: Pilots, with two boats; Ferrymen." */
function alternativeOf(briefing: Briefing): string {
  const words = wordsOf(briefing);
  const groups = briefing.deployments.map(({title, status, units}) => {
    const said = units.map(({name, text, cite}) => [name, text, judgedText(cite, briefing)].filter(Boolean).join(", "));
    return stop(`${title}, ${words.statuses[status]}: ${said.join("; ")}`);
  });
  return [stop(words.forces.label), ...groups].join(" ");
}

/** What a mark means: by its ink, a hollow one in the words of its group; and that its size means nothing. */
function captionOf(deployments: readonly Deployment[], {forces, within}: Words): readonly string[] {
  const named = (status: Status) => deployments.filter((one) => one.status === status).map(({title}) => title);
  const rest = named("open").map(within);
  const inks = [
    ...(named("reported").length ? [forces.reported] : []),
    ...(named("forecast").length ? [forces.forecast] : []),
    ...(rest.length ? [forces.open(rest)] : []),
    ...(named("aim").length ? [forces.aim] : [])
  ];
  return [`${capital(inks.join("; "))}.`, forces.size];
}
