import type {OptionSpec} from "../widgets/kit/options.ts";
import type {WidgetSpec} from "../widgets/kit/widget.ts";

/** The widgets and their options as Markdown, for the README. */
export function optionTables(specs: readonly WidgetSpec[]): string {
  return specs
    .map(({name, doc, options}) => {
      if (Object.keys(options).length === 0) return `\`::${name}\` ${doc} It has no options.`;
      return [
        `\`::${name}\` ${doc}`,
        "",
        "| option | is | default | does |",
        "| --- | --- | --- | --- |",
        ...Object.entries(options).map(
          ([option, spec]) => `| \`${option}\` | ${kind(spec)} | ${byDefault(spec)} | ${spec.doc} |`
        )
      ].join("\n");
    })
    .join("\n\n");
}

function kind(spec: OptionSpec): string {
  if (spec.type === "ids") return `ids of ${spec.of}, separated by spaces`;
  if (spec.type === "text") return "text";
  return `${spec.integer ? "whole number" : "number"}, ${spec.min} to ${spec.max}${spec.unit ? ` ${spec.unit}` : ""}`;
}

function byDefault(spec: OptionSpec): string {
  return spec.type === "number" ? `${spec.default}` : spec.default.length === 0 ? "none" : `${spec.default}`;
}
