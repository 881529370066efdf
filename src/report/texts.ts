/** Texts of source and emitted files by the paths of the report, for the lines that reports quote. */
export interface QuotedTexts {
  readonly sources: ReadonlyMap<string, string>;
  readonly targets: ReadonlyMap<string, string>;
}

/** Texts, and by the path of an emitted file where its statements come from: a line of it and a line of the source, from 1. */
export interface ReportTexts extends QuotedTexts {
  readonly lines: ReadonlyMap<string, readonly (readonly [target: number, source: number])[]>;
}
