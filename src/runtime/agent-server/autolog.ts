let openaiEnabled = false;
let langchainEnabled = false;

/** Keywords of MLflow's `autolog` functions; those without a meaning for traces are taken and do nothing. */
export interface AutologOptions {
  /** Takes the spans away again. */
  disable?: boolean;
  /** No spans where it is false. */
  logTraces?: boolean;
  exclusive?: boolean;
  disableForUnsupportedVersions?: boolean;
  silent?: boolean;
  /** What other frameworks take, such as `run_tracer_inline`. */
  [name: string]: unknown;
}

const wantsSpans = ({ disable, logTraces }: AutologOptions): boolean =>
  disable !== true && logTraces !== false;

/** `mlflow.openai.autolog`: gives every call of the OpenAI client a span. */
export function openaiAutolog(options: AutologOptions = {}): void {
  openaiEnabled = wantsSpans(options);
}

/** Whether calls of the OpenAI client get spans. */
export function isOpenaiTraced(): boolean {
  return openaiEnabled;
}

/** `mlflow.langchain.autolog`: gives runs of LangChain objects spans. */
export function langchainAutolog(options: AutologOptions = {}): void {
  langchainEnabled = wantsSpans(options);
}

/** Whether runs of LangChain objects get spans. */
export function isLangchainTraced(): boolean {
  return langchainEnabled;
}

/** `mlflow.autolog`: all of them. */
export function autolog(options: AutologOptions & { excludeFlavors?: readonly string[] | null } = {}): void {
  if (!options.excludeFlavors?.includes("openai")) openaiAutolog(options);
  if (!options.excludeFlavors?.includes("langchain")) langchainAutolog(options);
}
