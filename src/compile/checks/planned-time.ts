import type {Problem} from "../source/problems.ts";
import type {Corpus, SlideText} from "./corpus.ts";
import {finding} from "./finding.ts";

/** The planned times of the talk add up to its planned length. */
export function plannedTime({house, slides}: Corpus): readonly Problem[] {
  const {plannedMinutes, plannedLocation} = house;
  const talk = slides.filter(({slide}) => !slide.appendix);
  const timed = talk.filter(({seconds}) => seconds !== undefined);
  if (plannedMinutes === undefined || plannedLocation === undefined || timed.length === 0) return [];
  const planned = plannedMinutes * 60;
  const sum = timed.reduce((total, {seconds = 0}) => total + seconds, 0);
  return [
    ...talk.filter(({seconds, lists}) => seconds === undefined && !lists).map(untimed),
    ...(sum === planned
      ? []
      : [
          finding(plannedLocation, `planned times do not add up: ${sum} seconds`, {
            expected: `${planned} seconds, which is ${plannedMinutes} minutes`,
            hint: `${sum < planned ? `add ${planned - sum} seconds to` : `remove ${sum - planned} seconds from`} the slides of the talk`
          })
        ])
  ];
}

const untimed = ({slide, location}: SlideText) =>
  finding(location, `slide without a planned time: ${slide.id}`, {
    expected: "`seconds`, as on the other slides of the talk",
    hint: "write `::slide{seconds=60}`"
  });
