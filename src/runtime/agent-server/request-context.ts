import { heldFlow } from "../python/flows.js";
import { runWithAll, Slot } from "../python/scope.js";

/** What handlers can ask about the request they answer. */
export interface RequestContext {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly id?: string;
}

const contexts = new Slot<RequestContext>();
/** Headers that the program set itself. */
const replaced = new Slot<Readonly<Record<string, string>> | undefined>();

/** Runs a function, and everything that it starts, inside a request. */
export function runInRequest<T>(context: RequestContext, run: () => T): T {
  return runWithAll([replaced.holding(undefined), contexts.holding(context), heldFlow(context)], run);
}

/** The headers of the current request, names in lower case; none outside a request. */
export function getRequestHeaders(): Readonly<Record<string, string>> {
  return replaced.get() ?? contexts.get()?.headers ?? {};
}

/** Replaces the headers that the rest of the current async context sees. */
export function setRequestHeaders(headers: Readonly<Record<string, string>>): void {
  replaced.enter(headers);
}

/**
 * Aborted when the client goes away and when the request takes too long: pass it to calls that a handler should not
 * finish in vain. Undefined outside a request.
 */
export function getAbortSignal(): AbortSignal | undefined {
  return contexts.get()?.signal;
}

/** The id that the server's log has for the current request; undefined outside a request. */
export function getRequestId(): string | undefined {
  return contexts.get()?.id;
}
