/** How bad a diagnostic is; `info` never counts as a warning of a difference. */
export type Severity = "error" | "warning" | "info";

/** The part of a diagnostic that the differential test reads. */
export interface CaseDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly source: { readonly start: { readonly line: number } };
}

/** What converting one module gives. */
export interface ConvertedModule {
  readonly code: string;
  readonly diagnostics: readonly CaseDiagnostic[];
  readonly helpers: readonly string[];
}

/** The only thing the harness asks of the translator: `convertModule` of `src/index.ts`, or a fake of it. */
export type ConvertModule = (source: string, path: string) => Promise<ConvertedModule>;
