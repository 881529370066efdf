/** Texts by path: a map, or something that finds them when they are asked for. */
interface Lookup<Value> {
  get(path: string): Value | undefined;
}

/** Texts of source and emitted files by the paths of the report, for the lines that reports quote. */
export interface QuotedTexts {
  readonly sources: Lookup<string>;
  readonly targets: Lookup<string>;
}

/** Texts, and by the path of an emitted file where its statements come from: a line of it and a line of the source, from 1. */
export interface ReportTexts extends QuotedTexts {
  readonly lines: Lookup<readonly (readonly [target: number, source: number])[]>;
}
