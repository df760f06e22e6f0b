// English: all that the engine says to whoever looks at a deck. A language is a file like this one.

import type {Status} from "../briefing/ids.ts";
import type {Kind} from "../briefing/ledger.ts";
import {intl, type Moment} from "./intl.ts";

// Lists of this house have no comma before their "and".
const locale = intl("en-US", "en-GB");
const {list, numeral} = locale;

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " "
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SIZES = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
  [1000, "thousand"],
  [100, "hundred"]
] as const;

/** "six hundred", "minus five"; of whole numbers below 1e15. */
function numberWords(value: number): string {
  if (value < 0) return `minus ${numberWords(-value)}`;
  if (value < 20) return ONES[value] as string;
  if (value < 100) return [TENS[Math.floor(value / 10) - 2], ONES[value % 10]].slice(0, value % 10 ? 2 : 1).join("-");
  const [size, name] = SIZES.find(([least]) => value >= least) as (typeof SIZES)[number];
  const rest = value % size;
  return `${numberWords(Math.floor(value / size))} ${name}${rest ? ` ${numberWords(rest)}` : ""}`;
}

const SOLID = "said to be so";

export const en = {
  ...locale,
  numberWords,
  /** A unit as it is written out, after a number of them. */
  units: {km: "kilometers", "km a day": "kilometers a day"} as Readonly<Record<string, string>>,
  kmADay: "km a day",
  /** A title of ours as it stands within a sentence. */
  within: (title: string) => title.charAt(0).toLowerCase() + title.slice(1),

  dates: {
    year: ({year}: Moment) => year,
    month: ({month, year}: Moment) => `${month} ${year}`,
    day: ({weekday, day, month}: Moment) => `${weekday} ${day} ${month}`,
    dayOfYear: ({weekday, day, month, year}: Moment) => `${weekday} ${day} ${month} ${year}`,
    /** A day with the time on it. */
    minute: (day: string, {clock}: Moment) => `${day}, ${clock}`,
    span: (from: string, to: string) => `${from} to ${to}`,
    /** Of the cells of an axis, from long to short. */
    cells: {
      days: [
        ({shortWeekday, day, month}: Moment) => `${shortWeekday} ${day} ${month}`,
        ({shortWeekday, day, shortMonth}: Moment) => `${shortWeekday} ${day} ${shortMonth}`,
        ({day, shortMonth}: Moment) => `${day} ${shortMonth}`
      ],
      months: [({month, year}: Moment) => `${month} ${year}`, ({shortMonth, year}: Moment) => `${shortMonth} ${year}`]
    }
  },

  /** What is known of a thing, and the word alone. */
  statuses: {reported: "reported", forecast: "forecast", aim: "an aim", open: "open"} satisfies Record<Status, string>,
  inks: {reported: "reported", forecast: "forecast", aim: "aim", open: "open"} satisfies Record<Status, string>,
  /** What solid means: reported, or judged to be so. */
  solid: SOLID,

  ledger: {
    sentence: (number: string) => `sentence ${number}`,
    sentences: (numbers: readonly string[]) => `sentences ${list(numbers)}`,
    headline: "headline",
    /** What has no sentence is spoken with what it is: one, and several. */
    spoken: {
      notSaid: {one: "gap", several: "gaps"},
      tensions: {one: "tension", several: "tensions"},
      outside: {one: "outside item", several: "outside items"}
    },
    assessed: "assessed",
    partlyAssessed: "partly assessed",
    kinds: {
      reported: "reported",
      assessment: "assessment",
      forecast: "forecast",
      quotation: "quotation",
      unknown: "said to be unknown"
    } satisfies Record<Kind, string>,
    gap: ["Gap", "not said"] as readonly string[],
    tension: "Tension",
    outsideItem: "Outside item",
    between: "between",
    readIn: (times: readonly string[]) => `Read in ${list(times)}`,
    claims: {name: "every claim", columns: ["Claim", "In our words", "Sentence", "Voice", "Kind", "Date"]},
    notSaid: {name: "what is not said", columns: ["Gap", "Not said"]},
    tensions: {name: "tensions", columns: ["Tension", "About", "In our words", "Here", "Between"]},
    outside: {name: "what is from elsewhere", columns: ["Item", "In our words", "Where", "Read"]}
  },

  slide: {
    asOf: (time: string) => `As of ${time}`,
    ours: "our reading",
    appendix: "Appendix",
    /** Behind the title of a page of several. */
    ofPages: (page: number, pages: number) => ` (${page} of ${pages})`
  },

  line: {
    backTo: (step: string) => `Back to: ${step}`,
    goTo: (step: string) => `Go to: ${step}`,
    faded: "Where an end fades, the extent is not given.",
    placed: "Sections are placed by us; the source gives no lengths.",
    striped: "Stripes: where a force would be, not what it would hold.",
    extentNotGiven: (section: string) => `${section} (extent not given)`,
    yours: (km: string, length: string, share: string) => `yours: ${km} of ${length} (${share}%)`
  },

  gauge: {
    label: (target: string) => `Force-distance gauge: distance to ${target}`,
    distance: (km: string, target: string) => `${km} from ${target}`,
    yourDistance: (km: string, target: string) => `${km} from ${target}, your what-if`,
    quoted: (hedged: string) => `“${hedged}”`,
    control: (force: string, target: string) => `${force}: distance to ${target}`,
    yours: "your what-if",
    countedFrom: (zero: string) => `counted from ${zero}`,
    daysCountedFrom: (zero: string) => `Days are counted from ${zero}.`,
    whatIf: (pace: string) => `What if ${pace}`,
    question: "What if the pace is …",
    pressed: "what-if",
    anotherPace: (unit: string) => `another pace, in ${unit}`,
    prompt: "type",
    range: (min: string, max: string, unit: string, step: string) => `${min} to ${max} ${unit}, in steps of ${step}`,
    arrival: "… then it arrives",
    hint: "Ask about the pace, not the distance.",
    nobody: "nobody arrives",
    noDistance: "no distance given",
    result: (force: string, km: string, pace: string, when: string) =>
      `${force ? `${force} from` : "From"} ${km}${pace ? ` at ${pace}` : ""}: ${when}`,
    yourResult: (force: string, km: string, when: string) => `${force ? `${force} from` : "From"} your ${km}: ${when}`,
    marker: (told: string) => `A marker: ${told}`,
    noPlace: (force: string, text: string) => `No place on the ruler: ${force}, ${text}`,
    shaded: (days: string, why: string) => `Shaded: ${days}, ${why}`,
    table: (target: string, zero: string) => `Distance to ${target}, and arrival by pace, counted from ${zero}`,
    columns: ["Force", "Distance"],
    alreadyThere: "already there",
    laterThan: (day: string) => `later than ${day}`,
    orLater: (day: string) => `${day} or later`,
    orBy: (day: string, last: string) => `${day} or by ${last}`,
    betweenDays: (first: string, last: string) => `between ${first} and ${last}`
  },

  bar: {
    label: (line: string, length: string) => `Control of ${line}, ${length}`,
    asOneLine: (line: string) => `${line} as one line.`,
    bracket: (text: string) => `A bracket over the whole line: ${text}`,
    table: (line: string) => `Control of ${line}, step by step`,
    columns: (line: string) => ["Step", `On ${line}`, "In words"],
    end: (side: string, section: string) => `${side} end of ${section}`,
    notGiven: "not given"
  },

  map: {
    label: (line: string) => `Map of ${line}`,
    arrows: "An arrow is a direction, not a route or a position.",
    band: (read: string) => `The soft band is our reading of ${read}.`,
    hedge: (hedge: string) => `“${hedge}”`,
    distance: "the distance",
    dotted: (route: string) => `Dotted: ${route}`,
    places: (names: readonly string[]) => `Places on it: ${list(names)}`,
    table: (line: string) => `Map of ${line}, step by step`,
    columns: ["Step", "On the map", "In words"],
    lineAlone: "The line alone.",
    bracket: (text: string) => `A bracket along the whole line: ${text}`,
    arrow: (who: string, toward?: string) => `An arrow${toward === undefined ? "" : ` toward ${toward}`} (${who})`,
    ring: (place: string, label: string) => `A ring around ${place}: ${label}`,
    whatIf: (km: string) => `what-if: ${km}`
  },

  timeline: {
    label: "Events in order of time",
    latest: (time: string) => `latest report: ${time}`,
    latestOffAxis: (time: string) => `latest report, later: ${time}`,
    dated: "dated",
    datedToPeriod: "dated to a period only",
    undated: "undated",
    dots: "A dot marks the date.",
    boxes: "A box: no single date is given.",
    faded: "Where a box fades, its dates are our reading of the source’s words.",
    datedEvents: (count: number) => `${numberWords(count)} dated event${count === 1 ? "" : "s"}`,
    on: (day: string) => `on ${day}`,
    fromTo: (first: string, last: string) => `from ${first} to ${last}`,
    columns: ["When", "What", "Status and date"]
  },

  matrix: {
    label: (actors: number) => `How ${numberWords(actors)} actors are said to be related`,
    table: "What each is said to be, or to do, to each of the others",
    who: "Who",
    to: (actor: string) => `to ${actor}`,
    corner: "who / to whom",
    cell: (from: string, to: string, said: string) => `${from} to ${to}: ${said}`,
    notStated: "not stated",
    notStatedTo: (actors: string) => `Not stated: to ${actors}`,
    under: "Under each actor: what it is said to be, or to do, to the others.",
    across: "Read across: what each actor is said to be, or to do, to the others.",
    edges: (inks: string) => `The edge of a cell: ${inks}.`,
    edge: {
      reported: `solid is ${SOLID}`,
      forecast: "striped is forecast",
      open: "hollow is open",
      aim: "an outline is an aim"
    } satisfies Record<Status, string>,
    dot: "A dot: not stated in this direction.",
    sentence: (ways: number, actors: number, stated: number) =>
      `Of the ${numeral(ways)} ways in which one of ${numberWords(actors)} actors can relate to another, the source states ${numeral(stated)}.`,
    more: (cells: number) => `${numberWords(cells)} more: not stated.`
  },

  forces: {
    label: "Forces on the ground",
    columns: ["Where, or doing what", "Who", "What is said", "Mark"],
    /** What a mark looks like. */
    marks: {reported: "solid", forecast: "striped", aim: "outlined", open: "hollow"} satisfies Record<Status, string>,
    reported: `solid: ${SOLID}`,
    forecast: "striped: forecast",
    open: (groups: readonly string[]) => `hollow: ${groups.join(", or ")}`,
    aim: "outlined: an aim",
    size: "The size of a mark means nothing."
  },

  key: {
    label: "Key to the marks",
    inks: {
      reported: SOLID,
      forecast: "forecast",
      open: "open or not given",
      aim: "aim",
      faded: "extent not given",
      "what-if": "what-if"
    }
  },

  handout: {
    notes: "Notes",
    sources: "Sources for this slide",
    columns: ["Claim", "In our words", "Sentence", "Voice", "Kind"],
    /** Behind the source line, where slides from elsewhere have one of their own. */
    outside: (line: string) => `, but for slides with a band: ${line}`
  },

  deck: {
    inexactLink: "This link does not match any view; the closest one is shown.",
    linkCopied: "Link copied.",
    windowBlocked: "The browser has blocked the second window. Open it by its link:",
    noSecondWindow: "This is a preview. A second window needs the file itself.",
    noFullscreen: "This browser does not allow full screen here.",
    close: "Close",
    menu: "Menu",
    steps: "Steps",
    step: (step: number, steps: number) => `Step ${step} of ${steps}`,
    keys: "Keys",
    keysOfSlides:
      "A click on an empty area also moves on, a swipe on or back. While a control has the focus, the arrow keys belong to it; Page Down always moves on.",
    keysOfReading: "Arrows, Space and Page Down scroll, as on any page.",
    jump: "Go to slide",
    go: "Go",
    number: (first: string, last: string) => `Number, ${first} to ${last}`,
    typeNumber: (first: string, last: string) => `Type a number, ${first} to ${last}.`,
    noSlide: (number: string) => `There is no slide ${number}.`
  },

  /** What each command does, and its keys as help shows them. */
  commands: {
    next: {label: "Next step", keys: "Right, Down, Space, Page Down"},
    back: {label: "Previous step", keys: "Left, Up, Page Up"},
    first: {label: "First slide", keys: "Home"},
    last: {label: "End of the talk, then of the appendix", keys: "End"},
    jump: {label: "Go to a slide by number", keys: "G"},
    overview: {label: "Overview of all slides", keys: "O"},
    enter: {label: "Open the slide selected in the overview", keys: "Enter"},
    reset: {label: "Reset all what-ifs", keys: "R"},
    copy: {label: "Copy a link to this view", keys: "L"},
    second: {label: "Second window, which follows and leads this one", keys: "S"},
    black: {label: "Black screen", keys: "B or ."},
    fullscreen: {label: "Full screen", keys: "F"},
    read: {label: "Reading view", keys: "V"},
    slides: {label: "Slides", keys: "V"},
    theme: {label: "Switch between dark and light", keys: "T"},
    print: {label: "Export PDF", keys: "Ctrl+P"},
    menu: {label: "Menu", keys: "M"},
    help: {label: "Keys", keys: "?"},
    escape: {label: "Close what is open, or leave the control", keys: "Esc"}
  }
};

/** All that the engine says, in one language. */
export type Words = typeof en;
