import {type Cite, cites, type Push, pushes, type Range, ranges} from "../kit/draw/controls.ts";
import {differing, marks, part, picture, words, write, writeStyle} from "../kit/draw/drawing.ts";
import {fade, inks, stripes} from "../kit/draw/inks.ts";
import type {Frame} from "../kit/frame.ts";
import {overCites} from "../kit/lettering.ts";
import type {Act, WidgetView} from "../kit/widget.ts";
import type {BarModel} from "./model.ts";
import {GAIN} from "./plan.heights.ts";
import {type BarPlan, type PlannedRow, planBar, type Stretch} from "./plan.ts";

/** How far a what-if stands out of the bar. */
const OUT = 6;
/** Of a bracket: down to the labels under it, and clear of them. */
const LEG = 16;

export const drawBar: WidgetView<BarModel> = (root, model, frame, act) => {
  const plan = planBar(model, frame);
  const shown = plan.rows.filter(({row}) => row.shown);
  const hues = shown.flatMap(({stretches}) => stretches.map(({segment}) => segment.hue));
  picture(root, model, frame, plan, (svg) => {
    writeStyle(svg, "--gain", `${GAIN.size}`);
    inks(svg, root, frame, hues);
    words(part(svg, "g.heads"), "text.head", plan.heads);
    const {left, right} = plan;
    const rows = shown.map((planned) => ({planned, left, right, scale: frame.scale}));
    differing(marks(part(svg, "g.rows"), "g.row", rows, ({planned}) => planned.row.id)).each(function (row) {
      drawRow(this, root, row);
    });
  });
  control(root, plan, frame, act);
};

type DrawnRow = Pick<BarPlan, "left" | "right"> & Pick<Frame, "scale"> & {readonly planned: PlannedRow};

function drawRow(group: SVGElement, root: HTMLElement, {planned, left, right, scale}: DrawnRow): void {
  const {row, barY, barHeight, bracket, contingent} = planned;
  write(group, "class", row.bright ? "row" : "row dim");
  words(group, "text.strong", [planned.title]);
  words(group, "text.meaning", [planned.text]);
  words(group, "text.gain", [planned.gain]);
  const ink = part(group, "g.ink");
  marks(ink, "g.stretch", planned.stretches, ({segment}) => segment.section).each(function (stretch) {
    drawStretch(this, root, stretch, {y: barY, height: barHeight, scale});
  });
  marks(ink, "rect.frame", [planned])
    .attr("x", left)
    .attr("y", barY)
    .attr("width", right - left)
    .attr("height", barHeight);
  marks(group, "path.reach", bracket ? [bracket] : [])
    .attr(
      "d",
      ({y, gapFrom, gapTo}) => `M${left},${y + LEG * scale}V${y}H${gapFrom}M${gapTo},${y}H${right}V${y + LEG * scale}`
    )
    .attr("data-mark", "bracket");
  words(group, "text.reach-words", bracket ? [bracket.words] : []);
  marks(group, "g.tag", [...planned.labels, ...planned.inside, ...(contingent ? [contingent] : [])]).each(
    function (tag) {
      write(this, "class", `tag hue-${tag.hue}`);
      if (tag.mark) write(this, "data-mark", tag.mark);
      words(this, "text.who", [tag]);
    }
  );
  marks(group, "circle.presence", contingent ? [contingent] : [])
    .attr("class", ({hue}) => `presence hue-${hue}`)
    .attr("data-mark", "contingent")
    .attr("data-ink", "open")
    .attr("cx", left + 14 * scale)
    .attr("cy", ({y}) => y - 10 * scale)
    .attr("r", 11 * scale);
  drawWhatIfs(group, planned, scale);
}

function drawStretch(
  group: SVGElement,
  root: HTMLElement,
  stretch: Stretch,
  {y, height, scale}: {readonly y: number; readonly height: number; readonly scale: number}
): void {
  const {segment, x, width, fadeFrom, fadeTo} = stretch;
  const inset = segment.status === "aim" || segment.status === "open" ? 10 * scale : 0;
  const [start, end] = [x + (fadeFrom ? 0 : inset), x + width - (fadeTo ? 0 : inset)];
  write(group, "class", `stretch ${segment.status} hue-${segment.hue}`);
  write(group, "data-mark", `section:${segment.section}`);
  write(group, "data-ink", segment.status);
  marks(group, "rect.fill", [null])
    .attr("x", start)
    .attr("y", y + inset)
    .attr("width", end - start)
    .attr("height", height - 2 * inset)
    .attr("fill", segment.status === "forecast" ? stripes(root, segment.hue) : null);
  const fades = [
    ...(fadeFrom ? [{end: "from" as const, x: x - 5, width: fadeFrom + 5}] : []),
    ...(fadeTo ? [{end: "to" as const, x: x + width - fadeTo, width: fadeTo + 5}] : [])
  ];
  marks(group, "rect.fade", fades)
    .attr("data-ink", "faded")
    .attr("x", (ramp) => ramp.x)
    .attr("y", y - 2)
    .attr("width", (ramp) => ramp.width)
    .attr("height", height + 4)
    .attr("fill", ({end}) => fade(root, end));
}

function drawWhatIfs(
  group: SVGElement,
  {barY, barHeight, whatIfs, whatIfWords, ends}: PlannedRow,
  scale: number
): void {
  marks(group, "rect.yours", whatIfs, ({whatIf}) => whatIf.id)
    .attr("data-ink", "what-if")
    .attr("x", ({x}) => x)
    .attr("y", barY - OUT * scale)
    .attr("width", ({width}) => width)
    .attr("height", barHeight + 2 * OUT * scale);
  words(group, "text.yours-words", whatIfWords);
  const middle = barY + barHeight / 2;
  const grip = (1 + scale) / 2;
  marks(group, "g.grip", ends, ({end}) => end.subject.id).each(function ({x}) {
    marks(this, "path.strokes", ["halo", "line"], String)
      .attr("class", (name) => `strokes ${name}`)
      .attr(
        "d",
        `M${x - 5 * grip},${middle - 12 * grip}v${24 * grip}M${x + 5 * grip},${middle - 12 * grip}v${24 * grip}`
      );
  });
}

function control(root: HTMLElement, plan: BarPlan, frame: Frame, act: Act | undefined): void {
  const {left, right, rows} = plan;
  const thumb = Math.max(66 * frame.scale, frame.stacked ? frame.press : 0);
  const presses = rows.flatMap(({row, top, height}): Push[] => {
    const {step} = row;
    if (step === undefined || !row.shown) return [];
    const over = {x: -16, y: top - 4, width: frame.width + 32, height: height + 8};
    return [{id: row.id, label: row.goTo, over, push: ({goTo}) => goTo(step)}];
  });
  const drags = rows.flatMap(({ends, barY, barHeight}) =>
    ends.map(({end}): Range => {
      const y = barY + (barHeight - thumb) / 2;
      return {
        ...end,
        mark: `section:${end.section}`,
        value: end.km,
        over: {x: left, y, width: right - left, height: thumb},
        thumb,
        rise: 0,
        reversed: false
      };
    })
  );
  pushes(root, presses, act);
  ranges(root, drags, act);
  cites(
    root,
    rows.flatMap((planned) => asked(planned, frame)),
    act
  );
}

/** The sentences behind what a row says, and behind what it brings. */
function asked({row, text, gain}: PlannedRow, {size, press, stacked}: Frame): readonly Cite[] {
  const blocks = [
    {name: "text" as const, words: text, letters: size.label},
    {name: "gain" as const, words: gain, letters: stacked ? size.label : GAIN.size}
  ];
  return blocks
    .filter(({words: {cites: printed}}) => row.shown && printed.length > 0)
    .map(({name, words: block, letters}) => ({
      id: `${row.id} ${name}`,
      ...row.rests[name],
      over: overCites(block, letters, size.cite, press)
    }));
}
