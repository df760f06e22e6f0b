// Who is where, or does what: a mark of one size for each unit, solid where it is reported.

import type {Briefing} from "../../briefing/briefing.ts";
import type {Status} from "../../briefing/ids.ts";
import type {Deployment, Unit} from "../../briefing/records.ts";
import {citation, citesOf, judgedText, refs} from "../../words/citation.ts";
import {listText, SOLID, STATUS_WORDS} from "../../words/words.ts";
import {capital, stop} from "../kit/lettering.ts";
import type {OptionSpecs} from "../kit/options.ts";
import type {WidgetSpec} from "../kit/widget.ts";
import type {ForcesGroup, ForcesModel} from "./model.ts";
import {roomOfForces} from "./plan.ts";

/** What a mark looks like; what a hollow one means stands in the caption, in the words of its group. */
const FORMS: Readonly<Record<Status, string>> = {
  reported: "solid",
  forecast: "striped",
  aim: "outlined",
  open: "hollow"
};

const LABEL = "Forces on the ground";

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
    return {
      label: LABEL,
      caption: captionOf(deployments),
      sentence: deployments.map(sentenceOf).join(" "),
      alternative: alternativeOf(briefing),
      table: {
        caption: LABEL,
        columns: ["Where, or doing what", "Who", "What is said", "Mark"],
        rows: deployments.flatMap(({title, status, units}) =>
          units.map((unit) => [title, unit.name, saidOf(briefing, unit), FORMS[status]])
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
function sentenceOf({title, units}: Deployment): string {
  return stop(`${title}: ${listText(units.map(({name}) => name))}`);
}

/** "At the bridge, reported: Pilots, with two boats; Ferrymen." */
function alternativeOf(briefing: Briefing): string {
  const groups = briefing.deployments.map(({title, status, units}) => {
    const said = units.map(({name, text, cite}) => [name, text, judgedText(cite, briefing)].filter(Boolean).join(", "));
    return stop(`${title}, ${STATUS_WORDS[status]}: ${said.join("; ")}`);
  });
  return [stop(LABEL), ...groups].join(" ");
}

/** What a mark means: by its ink, and that its size means nothing. */
function captionOf(deployments: readonly Deployment[]): readonly string[] {
  const named = (status: Status) => deployments.filter((one) => one.status === status).map(({title}) => title);
  const rest = named("open").map((title) => title.charAt(0).toLowerCase() + title.slice(1));
  const inks = [
    ...(named("reported").length ? [`solid: ${SOLID}`] : []),
    ...(named("forecast").length ? ["striped: forecast"] : []),
    ...(rest.length ? [`hollow: ${rest.join(", or ")}`] : []),
    ...(named("aim").length ? ["outlined: an aim"] : [])
  ];
  return [`${capital(inks.join("; "))}.`, "The size of a mark means nothing."];
}
