// How a slide is laid out. One more is a record here, and its look in assets/layouts.

export interface Layout {
  readonly name: string;
  /** What it is for, in Markdown. */
  readonly doc: string;
  /** Where its pictures have room, by how many it has: of one, of two. Units of the 1920 x 1080 grid. */
  readonly pictures: readonly (readonly {readonly width: number; readonly height: number}[])[];
  /** `aside`: a second column from the first widget, picture or `:::column` on. `grid`: cards that follow each other are in one. */
  readonly body?: "aside" | "grid";
  /** Its title is that of the document. */
  readonly opens?: true;
  /** Of slides that name no layout, it is for those with the table of claims, with widgets, or with words alone. */
  readonly unnamed?: "claims" | "widgets" | "words";
}

export const LAYOUTS: readonly Layout[] = [
  {name: "cover", doc: "what the talk opens with; its title is the file’s", pictures: [], opens: true},
  {
    name: "statement",
    doc: "one thing to say, large; where no layout is named, and no widget is there",
    pictures: [[{width: 1500, height: 600}]],
    unnamed: "words"
  },
  {
    name: "split",
    doc: "words on the left; on the right what begins with a widget, a picture or `:::column`",
    pictures: [[{width: 1076, height: 780}]],
    body: "aside"
  },
  {
    name: "picture",
    doc: "a widget alone, or two side by side, the first in a third of the width; where no layout is named",
    // Beside each other there is room for captions of two lines.
    pictures: [
      [{width: 1760, height: 700}],
      [
        {width: 580, height: 670},
        {width: 1156, height: 670}
      ]
    ],
    unnamed: "widgets"
  },
  {name: "cards", doc: "cards side by side, and words over or under them", pictures: [], body: "grid"},
  {name: "quotation", doc: "what somebody said, and what to make of it", pictures: []},
  {name: "table", doc: "a table; the table of claims has it unasked", pictures: [], unnamed: "claims"},
  {
    name: "full",
    doc: "the most height for a widget, or `:::column` beside `:::column`",
    pictures: [[{width: 1760, height: 760}]]
  }
];

export function layoutNamed(name: string | undefined): Layout | undefined {
  return LAYOUTS.find((layout) => layout.name === name);
}
