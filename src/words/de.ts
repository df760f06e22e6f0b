// German.

import type {Words} from "./en.ts";
import {intl, type Moment} from "./intl.ts";

const locale = intl("de");
const {list, numeral} = locale;

const ONES =
  "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(
    " "
  );
const TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");
const SIZES = [
  [1e12, "Billion"],
  [1e9, "Milliarde"],
  [1e6, "Million"]
] as const;

/** "eins", "sechshundert", "minus fünf". */
function numberWords(value: number): string {
  if (value < 0) return `minus ${numberWords(-value)}`;
  const written = before(value);
  return written.endsWith("ein") ? `${written}s` : written;
}

/** As it stands before a noun, or within a longer number: "ein", "einundzwanzig". */
function before(value: number): string {
  if (value < 20) return ONES[value] as string;
  if (value < 100) {
    const ten = TENS[Math.floor(value / 10) - 2] as string;
    return value % 10 ? `${ONES[value % 10]}und${ten}` : ten;
  }
  if (value < 1000) return `${before(Math.floor(value / 100))}hundert${rest(value % 100)}`;
  if (value < 1e6) return `${before(Math.floor(value / 1000))}tausend${rest(value % 1000)}`;
  const [size, name] = SIZES.find(([least]) => value >= least) as (typeof SIZES)[number];
  const count = Math.floor(value / size);
  const plural = name.endsWith("e") ? `${name}n` : `${name}en`;
  const whole = count === 1 ? `eine ${name}` : `${before(count)} ${plural}`;
  return value % size ? `${whole} ${before(value % size)}` : whole;
}

const rest = (value: number) => (value === 0 ? "" : before(value));

/** "ein datiertes Ereignis", "drei datierte Ereignisse". */
const counted = (count: number, one: string, several: string) => `${before(count)} ${count === 1 ? one : several}`;

const SOLID = "so angegeben";

export const de: Words = {
  ...locale,
  numberWords,
  units: {km: "Kilometer", "km am Tag": "Kilometer am Tag"},
  kmADay: "km am Tag",
  within: (title) => title,

  dates: {
    year: ({year}) => year,
    month: ({month, year}) => `${month} ${year}`,
    day: ({weekday, day, month}) => `${weekday}, ${day}. ${month}`,
    dayOfYear: ({weekday, day, month, year}) => `${weekday}, ${day}. ${month} ${year}`,
    minute: (day, {clock}) => `${day}, ${clock} Uhr`,
    span: (from, to) => `${from} bis ${to}`,
    cells: {
      days: [
        ({shortWeekday, day, month}: Moment) => `${shortWeekday} ${day}. ${month}`,
        ({shortWeekday, day, shortMonth}: Moment) => `${shortWeekday} ${day}. ${shortMonth}`,
        ({day, shortMonth}: Moment) => `${day}. ${shortMonth}`
      ],
      months: [({month, year}: Moment) => `${month} ${year}`, ({shortMonth, year}: Moment) => `${shortMonth} ${year}`]
    }
  },

  statuses: {reported: "berichtet", forecast: "vorhergesagt", aim: "ein Ziel", open: "offen"},
  inks: {reported: "berichtet", forecast: "vorhergesagt", aim: "Ziel", open: "offen"},
  solid: SOLID,

  ledger: {
    sentence: (number) => `Satz ${number}`,
    sentences: (numbers) => `Sätze ${list(numbers)}`,
    headline: "Überschrift",
    spoken: {
      notSaid: {one: "Lücke", several: "Lücken"},
      tensions: {one: "Spannung", several: "Spannungen"},
      outside: {one: "Fremdangabe", several: "Fremdangaben"}
    },
    assessed: "Einschätzung",
    partlyAssessed: "teils Einschätzung",
    kinds: {
      reported: "berichtet",
      assessment: "Einschätzung",
      forecast: "Vorhersage",
      quotation: "Zitat",
      unknown: "als unbekannt bezeichnet"
    },
    gap: ["Lücke", "nicht gesagt"],
    tension: "Spannung",
    outsideItem: "Fremdangabe",
    between: "zwischen",
    readIn: (times) => `Gelesen: ${list(times)}`,
    claims: {name: "alle Aussagen", columns: ["Nr.", "In unseren Worten", "Satz", "Stimme", "Art", "Zeit"]},
    notSaid: {name: "was nicht gesagt wird", columns: ["Lücke", "Nicht gesagt"]},
    tensions: {name: "Spannungen", columns: ["Spannung", "Worüber", "In unseren Worten", "Hier", "Zwischen"]},
    outside: {name: "was anderswo steht", columns: ["Angabe", "In unseren Worten", "Wo", "Gelesen"]}
  },

  slide: {
    asOf: (time) => `Stand: ${time}`,
    ours: "unsere Lesart",
    appendix: "Anhang",
    ofPages: (page, pages) => ` (${page} von ${pages})`
  },

  line: {
    backTo: (step) => `Zurück zu: ${step}`,
    goTo: (step) => `Gehe zu: ${step}`,
    faded: "Wo ein Ende verblasst, ist die Ausdehnung nicht angegeben.",
    placed: "Die Abschnitte haben wir gesetzt; die Quelle nennt keine Längen.",
    striped: "Streifen: wo eine Kraft wäre, nicht was sie halten würde.",
    extentNotGiven: (section) => `${section} (Ausdehnung nicht angegeben)`,
    yours: (km, length, share) => `Ihre Annahme: ${km} von ${length} (${share} %)`
  },

  gauge: {
    label: (target) => `Abstandsmesser: Entfernung bis ${target}`,
    distance: (km, target) => `${km} bis ${target}`,
    yourDistance: (km, target) => `${km} bis ${target}, Ihre Annahme`,
    quoted: (hedged) => `„${hedged}“`,
    control: (force, target) => `${force}: Entfernung bis ${target}`,
    yours: "Ihre Annahme",
    countedFrom: (zero) => `gezählt ab ${zero}`,
    daysCountedFrom: (zero) => `Die Tage zählen ab ${zero}.`,
    whatIf: (pace) => `Was, wenn: ${pace}`,
    question: "Was, wenn das Tempo so ist …",
    pressed: "Annahme",
    anotherPace: (unit) => `anderes Tempo, in ${unit}`,
    prompt: "Zahl",
    range: (min, max, unit, step) => `${min} bis ${max} ${unit}, in Schritten von ${step}`,
    arrival: "… dann Ankunft",
    hint: "Nach dem Tempo fragen, nicht nach der Entfernung.",
    nobody: "niemand kommt an",
    noDistance: "keine Entfernung angegeben",
    result: (force, km, pace, when) =>
      `${force ? `${force}, ${km}` : `Aus ${km}`}${pace ? ` bei ${pace}` : ""}: ${when}`,
    yourResult: (force, km, when) => `${force ? `${force}, Ihre ${km}` : `Aus Ihren ${km}`}: ${when}`,
    marker: (told) => `Eine Marke: ${told}`,
    noPlace: (force, text) => `Kein Platz auf der Skala: ${force}, ${text}`,
    shaded: (days, why) => `Getönt: ${days}, ${why}`,
    table: (target, zero) => `Entfernung bis ${target} und Ankunft je Tempo, gezählt ab ${zero}`,
    columns: ["Kraft", "Entfernung"],
    alreadyThere: "schon da",
    laterThan: (day) => `später als ${day}`,
    orLater: (day) => `${day} oder später`,
    orBy: (day, last) => `${day} oder bis ${last}`,
    betweenDays: (first, last) => `zwischen ${first} und ${last}`
  },

  bar: {
    label: (line, length) => `Wer was hält: ${line}, ${length}`,
    asOneLine: (line) => `${line} als eine Linie.`,
    bracket: (text) => `Eine Klammer über der ganzen Linie: ${text}`,
    table: (line) => `Wer was hält, Schritt für Schritt: ${line}`,
    columns: (line) => ["Schritt", `Auf der Linie: ${line}`, "In Worten"],
    end: (side, section) => `${section}: Ende ${side}`,
    notGiven: "nicht angegeben"
  },

  map: {
    label: (line) => `Karte: ${line}`,
    arrows: "Ein Pfeil ist eine Richtung, kein Weg und kein Standort.",
    band: (read) => `Das weiche Band ist unsere Lesart von ${read}.`,
    hedge: (hedge) => `„${hedge}“`,
    distance: "der Entfernung",
    dotted: (route) => `Gepunktet: ${route}`,
    places: (names) => `Orte darauf: ${list(names)}`,
    table: (line) => `Karte, Schritt für Schritt: ${line}`,
    columns: ["Schritt", "Auf der Karte", "In Worten"],
    lineAlone: "Nur die Linie.",
    bracket: (text) => `Eine Klammer entlang der ganzen Linie: ${text}`,
    arrow: (who, toward) => `Ein Pfeil${toward === undefined ? "" : `, Richtung ${toward}`} (${who})`,
    ring: (place, label) => `Ein Ring um ${place}: ${label}`,
    whatIf: (km) => `Annahme: ${km}`
  },

  timeline: {
    label: "Ereignisse der Zeit nach",
    latest: (time) => `letzter Bericht: ${time}`,
    latestOffAxis: (time) => `letzter Bericht, später: ${time}`,
    dated: "datiert",
    datedToPeriod: "nur auf einen Zeitraum datiert",
    undated: "undatiert",
    dots: "Ein Punkt steht auf dem Datum.",
    boxes: "Ein Kasten: Ein einzelnes Datum ist nicht angegeben.",
    faded: "Wo ein Kasten verblasst, sind seine Daten unsere Lesart der Worte der Quelle.",
    datedEvents: (count) => counted(count, "datiertes Ereignis", "datierte Ereignisse"),
    on: (day) => `am ${day}`,
    fromTo: (first, last) => `von ${first} bis ${last}`,
    columns: ["Wann", "Was", "Stand und Datum"]
  },

  matrix: {
    label: (actors) => `Wie ${numberWords(actors)} Akteure zueinander stehen sollen`,
    table: "Was jeder für jeden anderen sein oder tun soll",
    who: "Wer",
    to: (actor) => `gegenüber ${actor}`,
    corner: "wer / gegenüber wem",
    cell: (from, to, said) => `${from} gegenüber ${to}: ${said}`,
    notStated: "nicht angegeben",
    notStatedTo: (actors) => `Nicht angegeben: gegenüber ${actors}`,
    under: "Unter jedem Akteur: was er für die anderen sein oder tun soll.",
    across: "Zeile für Zeile: was jeder Akteur für die anderen sein oder tun soll.",
    edges: (inks) => `Der Rand einer Zelle: ${inks}.`,
    edge: {
      reported: `voll ist ${SOLID}`,
      forecast: "gestreift ist vorhergesagt",
      open: "hohl ist offen",
      aim: "ein Umriss ist ein Ziel"
    },
    dot: "Ein Punkt: in dieser Richtung nicht angegeben.",
    sentence: (ways, actors, stated) =>
      `Von den ${numeral(ways)} Richtungen, in denen von ${numberWords(actors)} Akteuren einer zu einem anderen stehen kann, nennt die Quelle ${numeral(stated)}.`,
    more: (cells) => `${cells === 1 ? "eine weitere" : `${before(cells)} weitere`}: nicht angegeben.`
  },

  forces: {
    label: "Kräfte am Boden",
    columns: ["Wo, oder bei welchem Tun", "Wer", "Was gesagt wird", "Zeichen"],
    marks: {reported: "voll", forecast: "gestreift", aim: "umrissen", open: "hohl"},
    reported: `voll: ${SOLID}`,
    forecast: "gestreift: vorhergesagt",
    open: (groups) => `hohl: ${groups.join(", oder ")}`,
    aim: "umrissen: ein Ziel",
    size: "Die Größe eines Zeichens bedeutet nichts."
  },

  key: {
    label: "Was die Zeichen bedeuten",
    inks: {
      reported: SOLID,
      forecast: "vorhergesagt",
      open: "offen oder nicht angegeben",
      aim: "Ziel",
      faded: "Ausdehnung nicht angegeben",
      "what-if": "Annahme"
    }
  },

  handout: {
    notes: "Notizen",
    sources: "Quellen dieser Folie",
    columns: ["Nr.", "In unseren Worten", "Satz", "Stimme", "Art"],
    outside: (line) => `; auf Folien mit einem Band: ${line}`
  },

  deck: {
    inexactLink: "Dieser Link trifft keine Ansicht genau; die nächste wird gezeigt.",
    linkCopied: "Link kopiert.",
    windowBlocked: "Der Browser hat das zweite Fenster gesperrt. Über seinen Link öffnen:",
    noSecondWindow: "Dies ist eine Vorschau. Ein zweites Fenster braucht die Datei selbst.",
    noFullscreen: "Dieser Browser erlaubt hier kein Vollbild.",
    close: "Schließen",
    menu: "Menü",
    steps: "Schritte",
    step: (step, steps) => `Schritt ${step} von ${steps}`,
    keys: "Tasten",
    keysOfSlides:
      "Ein Klick auf eine leere Stelle geht ebenfalls weiter, ein Wischen weiter oder zurück. Solange ein Bedienelement den Fokus hat, gehören ihm die Pfeiltasten; Bild ab geht immer weiter.",
    keysOfReading: "Pfeile, Leertaste und Bild ab scrollen wie auf jeder Seite.",
    jump: "Gehe zu Folie",
    go: "Los",
    number: (first, last) => `Nummer, ${first} bis ${last}`,
    typeNumber: (first, last) => `Eine Nummer eingeben, ${first} bis ${last}.`,
    noSlide: (number) => `Eine Folie ${number} gibt es nicht.`
  },

  commands: {
    next: {label: "Nächster Schritt", keys: "Rechts, Ab, Leertaste, Bild ab"},
    back: {label: "Vorheriger Schritt", keys: "Links, Auf, Bild auf"},
    first: {label: "Erste Folie", keys: "Pos1"},
    last: {label: "Ende des Vortrags, dann des Anhangs", keys: "Ende"},
    jump: {label: "Zu einer Folie mit Nummer", keys: "G"},
    overview: {label: "Übersicht aller Folien", keys: "O"},
    enter: {label: "Die in der Übersicht gewählte Folie öffnen", keys: "Eingabe"},
    reset: {label: "Alle Annahmen zurücknehmen", keys: "R"},
    copy: {label: "Link zu dieser Ansicht kopieren", keys: "L"},
    second: {label: "Zweites Fenster, das diesem folgt und es führt", keys: "S"},
    black: {label: "Schwarzer Bildschirm", keys: "B oder ."},
    fullscreen: {label: "Vollbild", keys: "F"},
    read: {label: "Leseansicht", keys: "V"},
    slides: {label: "Folien", keys: "V"},
    theme: {label: "Zwischen dunkel und hell wechseln", keys: "T"},
    print: {label: "Als PDF ausgeben", keys: "Strg+P"},
    menu: {label: "Menü", keys: "M"},
    help: {label: "Tasten", keys: "?"},
    escape: {label: "Offenes schließen oder das Bedienelement verlassen", keys: "Esc"}
  }
};
