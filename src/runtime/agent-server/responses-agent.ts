import type { PythonModelContext } from "./model-context.js";
import { NotImplementedError } from "./python.js";
import type { ResponsesAgentRequest } from "./request-types.js";
import type { ResponsesAgentResponse, ResponsesAgentStreamEvent } from "./response-types.js";

type MaybePromise<T> = T | Promise<T>;
type AnyIterable<T> = Iterable<T> | AsyncIterable<T>;

/** The base of agents that speak the Responses API; migrated agents need it only for their own `super` calls. */
export abstract class ResponsesAgent {
  /** Runs once before serving, with the artifacts of the model. */
  loadContext(_context: PythonModelContext): void | Promise<void> {}

  abstract predict(request: ResponsesAgentRequest): MaybePromise<ResponsesAgentResponse>;

  predictStream(_request: ResponsesAgentRequest): AnyIterable<ResponsesAgentStreamEvent> {
    throw new NotImplementedError(
      "Streaming implementation not provided. Please override the `predict_stream` method on your model to generate streaming predictions",
    );
  }
}
