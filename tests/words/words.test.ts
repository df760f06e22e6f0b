import {expect, test} from "vitest";
import {
  hedgedText,
  listText,
  numberWords,
  numeral,
  quantityText,
  spokenSentence,
  weekday
} from "../../src/words/words.ts";

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
  [-0, "zero"],
  [12.5, "12.5"]
])("%d is written %s", (value, words) => {
  expect(numberWords(value)).toBe(words);
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
  expect(numeral(value)).toBe(text);
});

test("a quantity keeps its unit by a no-break space, or is written out", () => {
  expect(quantityText({value: 3000, unit: "troops"})).toBe("3,000\u00a0troops");
  expect(quantityText({value: 600, unit: "km"}, "words")).toBe("six hundred kilometers");
  expect(numeral(12.5)).toBe("12.5");
});

test("lists, weekdays and sentences read as English", () => {
  expect(["a", "a b", "a b c"].map((text) => listText(text.split(" ")))).toEqual(["a", "a and b", "a, b and c"]);
  expect(listText([])).toBe("");
  expect([0, 1, 3, 31].map((days) => weekday("2021-03-04", days))).toEqual(["Thursday", "Friday", "Sunday", "Sunday"]);
  expect(weekday("2021-03-04", 2, "short")).toBe("Sat");
  expect([spokenSentence("S21"), spokenSentence("T0")]).toEqual(["sentence 21", "headline"]);
});

test.each([
  [{value: 15, unit: "km", hedge: "around"}, "around 15\u00a0km", "around fifteen kilometers"],
  [{value: 600, unit: "km"}, "600\u00a0km", "six hundred kilometers"]
])("the hedge of %o goes where the number goes", (quantity, text, words) => {
  expect(hedgedText(quantity)).toBe(text);
  expect(hedgedText(quantity, "words")).toBe(words);
});
