import { NotImplementedError } from "./python.js";
import type { ResponsesAgentRequest } from "./request-types.js";
import type { ResponsesAgentResponse, ResponsesAgentStreamEvent } from "./response-types.js";

type MaybePromise<T> = T | Promise<T>;
type AnyIterable<T> = Iterable<T> | AsyncIterable<T>;

/** The base of agents that speak the Responses API; migrated agents need it only for their own `super` calls. */
export abstract class ResponsesAgent {
  abstract predict(request: ResponsesAgentRequest): MaybePromise<ResponsesAgentResponse>;

  predictStream(_request: ResponsesAgentRequest): AnyIterable<ResponsesAgentStreamEvent> {
    throw new NotImplementedError(
      "Streaming implementation not provided. Please override the `predict_stream` method on your model to generate streaming predictions",
    );
  }
}
