import { AsyncLocalStorage } from "node:async_hooks";
import {
  type Context,
  context,
  type ContextManager,
  createContextKey,
  ROOT_CONTEXT,
} from "@opentelemetry/api";
import { carry } from "../python/flows.js";

/**
 * OpenTelemetry's context, kept across awaits. Unlike the SDK's own manager it can also be entered for the rest of an
 * async context, which is what `with start_span(...)` does between `__enter__` and `__exit__`.
 */
class AsyncContexts implements ContextManager {
  private readonly storage = new AsyncLocalStorage<Context>();

  active(): Context {
    return this.storage.getStore() ?? ROOT_CONTEXT;
  }

  with<A extends unknown[], F extends (...args: A) => ReturnType<F>>(
    entered: Context,
    fn: F,
    thisArg?: ThisParameterType<F>,
    ...args: A
  ): ReturnType<F> {
    return this.storage.run(entered, () => fn.apply(thisArg, args));
  }

  bind<T>(bound: Context, target: T): T {
    if (typeof target !== "function") return target;
    const run = (...args: unknown[]): unknown => this.storage.run(bound, () => target(...args) as unknown);
    return run as T;
  }

  /** For `carry`. */
  current(): Context | undefined {
    return this.storage.getStore();
  }

  within<T>(entered: unknown, run: () => T): T {
    return this.storage.run((entered as Context | undefined) ?? ROOT_CONTEXT, run);
  }

  /** Makes a context the active one for what follows in this async context. */
  enter(entered: Context): void {
    this.storage.enterWith(entered);
  }

  enable(): this {
    return this;
  }

  disable(): this {
    this.storage.disable();
    return this;
  }
}

export const contexts = new AsyncContexts();
carry(contexts);

/** Under which a context holds MLflow's span, beside OpenTelemetry's own. */
export const spanKey = createContextKey("mlflow.span");

// An app that set up OpenTelemetry itself keeps its own manager; MLflow's spans then stay apart from its spans.
context.setGlobalContextManager(contexts);
