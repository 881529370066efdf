/** The agent's configuration. Each value is read from the environment; the default is the value of the Python source. */

import * as py from "./runtime/python/index.js";

// ###########################################
// Configuration
// ###########################################
export const LLM_ENDPOINT_NAME = process.env.LLM_ENDPOINT_NAME ?? "databricks-claude-sonnet-4-5";

// Drafts should come back close to what was written, so keep this low.
export const TEMPERATURE = py.float(process.env.TEMPERATURE || 0.2) as number;
export const MAX_TOKENS = py.int(process.env.MAX_TOKENS || 800) as number;
export const MAX_HISTORY = py.int(process.env.MAX_HISTORY ?? "8") as number;

export const SYSTEM_PROMPT =
  process.env.SYSTEM_PROMPT ||
  `You are the editing desk of a small travel magazine.

Rules:
- Keep the author's facts. Never add places, prices or dates.
- British spelling; "café" keeps its accent.
- Short sentences. No exclamation marks.
- Answer with the edited text only, unless you are asked a question.`;
