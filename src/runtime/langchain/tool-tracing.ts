import { isLangchainTraced } from "../agent-server/autolog.js";
import { tracedStep } from "../agent-server/traced-step.js";
import type { Dynamic } from "../python/types.js";

/** Runs a tool in a span, where `mlflow.langchain.autolog()` asked for spans. */
export const traced = (name: string, input: Dynamic, run: () => Promise<Dynamic>): Promise<Dynamic> =>
  isLangchainTraced() ? tracedStep(name, "TOOL", input, run) : run();
