import { settled } from "./coroutine.js";
import { toException, TypeError } from "./exceptions.js";
import { truthy } from "./truth.js";
import { typeName } from "./type-name.js";
import type { Dynamic } from "./types.js";

/** The start of `with manager as value`. */
export function enter(manager: Dynamic): Dynamic {
  requireProtocol(manager, "__enter__", "__exit__", Symbol.dispose, "context manager");
  return typeof manager.__enter__ === "function" ? manager.__enter__() : manager;
}

/** The end of `with`, with the error that left the body; true when the manager suppresses it. */
export function exit(manager: Dynamic, error?: Dynamic): boolean {
  if (typeof manager.__exit__ !== "function") {
    manager[Symbol.dispose]();
    return false;
  }
  try {
    return truthy(manager.__exit__(...exitArguments(error)));
  } catch (caught) {
    throw during(caught, error);
  }
}

/** An error of the exit itself remembers the one that left the body. */
function during(caught: unknown, error: Dynamic): Dynamic {
  const raised = toException(caught);
  const context = error === undefined || error === null ? null : toException(error);
  if (context !== null && raised !== context && (raised.__context__ ?? null) === null)
    raised.__context__ = context;
  return raised;
}

/** The start of `async with`. */
export async function enterAsync(manager: Dynamic): Promise<Dynamic> {
  requireProtocol(manager, "__aenter__", "__aexit__", Symbol.asyncDispose, "asynchronous context manager");
  return typeof manager.__aenter__ === "function" ? settled(manager.__aenter__()) : manager;
}

/** The end of `async with`; true when the manager suppresses the error. */
export async function exitAsync(manager: Dynamic, error?: Dynamic): Promise<boolean> {
  if (typeof manager.__aexit__ !== "function") {
    await manager[Symbol.asyncDispose]();
    return false;
  }
  try {
    return truthy(await settled(manager.__aexit__(...exitArguments(error))));
  } catch (caught) {
    throw during(caught, error);
  }
}

function exitArguments(error: Dynamic): [Dynamic, Dynamic, Dynamic] {
  if (error === undefined || error === null) return [null, null, null];
  const raised = toException(error);
  return [raised.constructor, raised, raised.__traceback__ ?? null];
}

function requireProtocol(
  manager: Dynamic,
  enterName: string,
  exitName: string,
  disposer: symbol,
  what: string,
): void {
  if (typeof manager?.[exitName] === "function" && typeof manager[enterName] === "function") return;
  if (disposer !== undefined && typeof manager?.[disposer] === "function") return;
  const missing = typeof manager?.[enterName] === "function" ? ` (missed ${exitName} method)` : "";
  throw new TypeError(`'${typeName(manager)}' object does not support the ${what} protocol${missing}`);
}

/** The start of `with` on a manager whose `__enter__` came to be async in TypeScript. */
export async function enterAwaited(manager: Dynamic): Promise<Dynamic> {
  return typeof manager?.__enter__ === "function" ? await manager.__enter__() : enter(manager);
}

/** The end of such a `with`; true when the manager suppresses the error. */
export async function exitAwaited(manager: Dynamic, error?: Dynamic): Promise<boolean> {
  if (typeof manager?.__exit__ !== "function") return exit(manager, error);
  try {
    return truthy(await manager.__exit__(...exitArguments(error)));
  } catch (caught) {
    throw during(caught, error);
  }
}
