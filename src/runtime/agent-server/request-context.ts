import { AsyncLocalStorage } from "node:async_hooks";
import { inFlow } from "../python/flows.js";

/** What handlers can ask about the request they answer. */
export interface RequestContext {
  headers: Readonly<Record<string, string>>;
  signal?: AbortSignal;
  id?: string;
}

const contexts = new AsyncLocalStorage<RequestContext>();

/** Runs a function, and everything that it starts, inside a request. */
export function runInRequest<T>(context: RequestContext, run: () => T): T {
  return contexts.run(context, () => inFlow(context, run));
}

/** The headers of the current request, names in lower case; none outside a request. */
export function getRequestHeaders(): Readonly<Record<string, string>> {
  return contexts.getStore()?.headers ?? {};
}

/** Replaces the headers that the rest of the current async context sees. */
export function setRequestHeaders(headers: Readonly<Record<string, string>>): void {
  contexts.enterWith({ ...contexts.getStore(), headers });
}

/**
 * Aborted when the client goes away and when the request takes too long: pass it to calls that a handler should not
 * finish in vain. Undefined outside a request.
 */
export function getAbortSignal(): AbortSignal | undefined {
  return contexts.getStore()?.signal;
}

/** The id that the server's log has for the current request; undefined outside a request. */
export function getRequestId(): string | undefined {
  return contexts.getStore()?.id;
}
