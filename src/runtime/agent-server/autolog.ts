let openaiEnabled = false;
let langchainEnabled = false;

/** `mlflow.openai.autolog`: gives every call of the OpenAI client a span. */
export function openaiAutolog(options: { disable?: boolean } = {}): void {
  openaiEnabled = options.disable !== true;
}

/** Whether calls of the OpenAI client get spans. */
export function isOpenaiTraced(): boolean {
  return openaiEnabled;
}

/** `mlflow.langchain.autolog`: gives runs of LangChain objects spans. */
export function langchainAutolog(options: { disable?: boolean } = {}): void {
  langchainEnabled = options.disable !== true;
}

/** Whether runs of LangChain objects get spans. */
export function isLangchainTraced(): boolean {
  return langchainEnabled;
}
