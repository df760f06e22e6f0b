// What a widget may be told in Markdown: one descriptor an option, from which the build reads, checks and documents it.

interface Base<T> {
  readonly default: T;
  readonly doc: string;
  readonly unit?: string;
}

export interface NumberOption extends Base<number> {
  readonly type: "number";
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
}

export interface TextOption extends Base<string> {
  readonly type: "text";
}

/** Ids of one kind of record in briefing.yaml, separated by spaces. */
export interface IdsOption extends Base<readonly string[]> {
  readonly type: "ids";
  readonly of: "states" | "forces" | "events" | "actors";
}

export type OptionSpec = NumberOption | TextOption | IdsOption;
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
export type OptionValues<S extends OptionSpecs> = {
  readonly [K in keyof S]: S[K] extends NumberOption ? number : S[K] extends TextOption ? string : readonly string[];
};
