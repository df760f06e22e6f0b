import {expect, test} from "vitest";
import {spokenSentences} from "../../src/words/citation.ts";
import {de} from "../../src/words/de.ts";
import {en} from "../../src/words/en.ts";
import {hedgedText, quantityText} from "../../src/words/quantity.ts";

test.each([
  [0, "zero"],
  [7, "seven"],
  [15, "fifteen"],
  [20, "twenty"],
  [42, "forty-two"],
  [100, "one hundred"],
  [600, "six hundred"],
  [615, "six hundred fifteen"],
  [3000, "three thousand"],
  [12_340, "twelve thousand three hundred forty"],
  [999_999, "nine hundred ninety-nine thousand nine hundred ninety-nine"],
  [1_000_000, "one million"],
  [2_000_300_000_007, "two trillion three hundred million seven"],
  [-5, "minus five"],
  [-0, "zero"]
])("%d is written %s", (value, words) => {
  expect(en.numberWords(value)).toBe(words);
});

test.each([
  [0, "null"],
  [1, "eins"],
  [15, "fünfzehn"],
  [21, "einundzwanzig"],
  [30, "dreißig"],
  [101, "einhunderteins"],
  [600, "sechshundert"],
  [1621, "eintausendsechshunderteinundzwanzig"],
  [1_000_000, "eine Million"],
  [2_003_000, "zwei Millionen dreitausend"],
  [3_000_000_000, "drei Milliarden"],
  [-5, "minus fünf"]
])("%d is written %s in German", (value, words) => {
  expect(de.numberWords(value)).toBe(words);
});

test.each([
  [0.004, "0.004"],
  [6.02214, "6.02214"],
  [0.125, "0.125"],
  [12.5, "12.5"],
  [-5.25, "-5.25"],
  [-0, "0"],
  [0.1 + 0.2, "0.3"],
  [1e-6, "0.000001"],
  [123_456_789_012.345, "123,456,789,012.345"],
  [999_999_999_999_999, "999,999,999,999,999"]
])("%d is printed whole, as %s", (value, text) => {
  expect(en.numeral(value)).toBe(text);
});

test("a quantity keeps its unit by a no-break space, or is written out", () => {
  expect(quantityText({value: 3000, unit: "troops"}, en)).toBe("3,000\u00a0troops");
  expect(quantityText({value: 3000, unit: "Mann"}, de)).toBe("3.000\u00a0Mann");
  expect(quantityText({value: 600, unit: "km"}, en, "words")).toBe("six hundred kilometers");
  expect(quantityText({value: 600, unit: "km"}, de, "words")).toBe("sechshundert Kilometer");
  expect(quantityText({value: 12.5, unit: "km"}, en, "words")).toBe("12.5 kilometers");
});

test.each([
  [
    en,
    ["a", "a and b", "a, b and c", ""],
    "a or b",
    ["Thursday", "Thu"],
    ["sentences 8 and 9", "sentence 21"],
    "headline"
  ],
  [
    de,
    ["a", "a und b", "a, b und c", ""],
    "a oder b",
    ["Donnerstag", "Do"],
    ["Sätze 8 und 9", "Satz 21"],
    "Überschrift"
  ]
] as const)(
  "lists, weekdays and sentences read as the language has them",
  (words, lists, choice, days, sentences, top) => {
    expect(["a", "a b", "a b c", ""].map((text) => words.list(text.split(" ").filter(Boolean)))).toEqual(lists);
    expect(words.choice(["a", "b"])).toBe(choice);
    const {weekday, shortWeekday} = words.moment(new Date("2021-03-04T21:30Z"));
    expect([weekday, shortWeekday]).toEqual(days);
    expect([spokenSentences(["S8", "S9"], words), spokenSentences(["S21"], words)].flat()).toEqual(sentences);
    expect(spokenSentences(["T0"], words)).toEqual([top]);
  }
);

test.each([
  [{value: 15, unit: "km", hedge: "around"}, "around 15\u00a0km", "around fifteen kilometers"],
  [{value: 600, unit: "km"}, "600\u00a0km", "six hundred kilometers"]
])("the hedge of %o goes where the number goes", (quantity, text, words) => {
  expect(hedgedText(quantity, en)).toBe(text);
  expect(hedgedText(quantity, en, "words")).toBe(words);
});
