import type {IdsOption, NumberOption, OptionSpec, OptionSpecs, OptionValues} from "../../widgets/kit/options.ts";
import {type Names, unknownName} from "../records/references.ts";
import type {Text} from "../source/file-text.ts";
import type {Report} from "../source/problems.ts";
import {type Attribute, type Attributes, wordsOfValue} from "./attributes.ts";

/** A widget's options as its descriptors have them: what is given and right, else the default. */
export function readOptions(
  specs: OptionSpecs,
  given: Attributes,
  source: Text,
  names: Names,
  report: Report
): OptionValues<OptionSpecs> {
  const values = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => {
      const attribute = given.get(name);
      return [name, (attribute && readOption(spec, attribute, source, names, report)) ?? spec.default];
    })
  );
  return values as OptionValues<OptionSpecs>;
}

function readOption(spec: OptionSpec, attribute: Attribute, source: Text, names: Names, report: Report) {
  if (spec.type === "text") return attribute.value?.normalize();
  return spec.type === "number" ? readNumber(spec, attribute, report) : readIds(spec, attribute, source, names, report);
}

function readNumber(
  spec: NumberOption,
  {name, value = "", valueLocation}: Attribute,
  report: Report
): number | undefined {
  const {min, max, unit, integer} = spec;
  const kind = `a ${integer ? "whole number" : "number"} from ${min} to ${max}${unit ? ` (${unit})` : ""}`;
  if (!/^-?\d+(\.\d+)?$/.test(value)) report(valueLocation, `not a number: ${name}=${value}`, {expected: kind});
  else if (integer && !/^-?\d+$/.test(value))
    report(valueLocation, `not a whole number: ${name}=${value}`, {expected: kind});
  else if (Number(value) < min || Number(value) > max)
    report(valueLocation, `out of range: ${name}=${value}`, {expected: kind});
  else return Number(value);
  return undefined;
}

function readIds({of}: IdsOption, attribute: Attribute, source: Text, names: Names, report: Report): readonly string[] {
  return wordsOfValue(source, attribute).map(({word, location}) => {
    const unknown = unknownName(of, word, names);
    if (unknown) report(location, ...unknown);
    return word;
  });
}
