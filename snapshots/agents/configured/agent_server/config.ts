/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

// What the model was logged with. It takes the place of the development configuration.
export const MODEL_CONFIG = {
  default_locale: process.env.DEFAULT_LOCALE || "en",
  llm_endpoint: process.env.LLM_ENDPOINT || "databricks-claude-sonnet-4-5",
  llm_parameters: {
    max_tokens: py.int(process.env.LLM_PARAMETERS_MAX_TOKENS || 500) as number,
    temperature: py.float(process.env.LLM_PARAMETERS_TEMPERATURE || 0.1) as number,
  },
  locales: {
    de: {
      name: "German",
      no_answer: "Dazu habe ich keinen Artikel. Soll ich Sie mit jemandem verbinden?",
      sources: "Quellen",
    },
    en: { name: "English", no_answer: "I have no article about that. Shall I pass you on to a colleague?" },
    fr: { name: "French", no_answer: "Je n’ai pas d’article à ce sujet." },
  },
  max_articles: py.int(process.env.MAX_ARTICLES || 2) as number,
  system_prompt:
    process.env.SYSTEM_PROMPT ||
    `You work for the help centre. Answer in {language}, from these articles only:

{articles}

Name the article that you use as [1], [2]. Reply in JSON like {"answer": "…"} only if asked to.
`,
};
