import { annotationsOfFunction } from "../python/functions.js";
import { checked, type Method } from "./base-models.js";
import { callHandler } from "./decorators.js";
import { modelContext, type PythonModelContext } from "./model-context.js";
import { type Dynamic, NotImplementedError } from "./python.js";
import { str } from "../python/repr.js";
import { hinted, predictionsOf, readScoringBody, readScoringRequest } from "./scoring.js";
import { isListHint } from "./scoring-hints.js";
import { readsBody, ScoringAnswer, scoringFailure } from "./scoring-wire.js";
import { parameterNames } from "./traced-arguments.js";

/** The base of models with inputs and outputs of their own: `predict(context, modelInput, params)`. */
export abstract class PythonModel {
  loadContext(_context: PythonModelContext): void | Promise<void> {}

  abstract predict(...args: Dynamic[]): Dynamic;

  predictStream(..._args: Dynamic[]): Dynamic {
    throw new NotImplementedError(
      "Streaming is not supported by this model: it has no `predict_stream` method",
    );
  }

  [readsBody](body: Buffer, contentType: string | undefined): Dynamic {
    return readScoringBody(body, contentType);
  }

  /**
   * Calls a handler with what the request holds, as MLflow's scoring server does: `inputs`, `instances`,
   * `dataframe_records` or `dataframe_split` (as a DataFrame), answered as `{predictions}`; or a body with `messages`,
   * `input` or `prompt` as it is, answered with the result. A hint such as `list[str]` on the input is checked.
   * Rejects with `ScoringError`.
   */
  [callHandler](method: Method, request: Dynamic): Dynamic {
    const hints = annotationsOfFunction(method);
    const names = parameterNames(method);
    const inputName = names.find((name) => name !== "context" && name !== "params");
    const hint: unknown = Object.entries(hints).find(
      ([name]) => name === inputName || name === "model_input",
    )?.[1];
    const { data, params, isWhole } = readScoringRequest(request, isListHint(hint) ? hint : undefined);
    const failed = (error: unknown): never => {
      throw scoringFailure(error, str(data));
    };
    const answer = (value: Dynamic): ScoringAnswer => {
      const predictions: unknown = predictionsOf(value);
      return new ScoringAnswer(isWhole ? predictions : { predictions });
    };
    try {
      const context = names.includes("context") ? [modelContext()] : [];
      const input: unknown = hinted(data, isListHint(hint) ? hint : undefined);
      const args = [...context, input, ...(names.includes("params") ? [params as unknown] : [])];
      const result: Dynamic = checked(method.call(this, ...args), {
        whole: answer,
        chunk: (chunk) => answer(chunk).value as unknown,
      });
      return typeof result?.then === "function" ? result.then(undefined, failed) : result;
    } catch (error) {
      return failed(error);
    }
  }
}
