import { declareMethods } from "../declare.js";
import { call } from "../call.js";
import { toException, TypeError } from "../exceptions.js";
import { splitKeywords } from "../keywords.js";
import { classInfo } from "../class-info.js";
import { type } from "../type.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";

type Leave = (error: Dynamic) => Dynamic;

const typeOf = (error: Dynamic): Dynamic => (error === null ? null : error.constructor);

/** What `push` adds: a manager's exit, or a function that takes exception type, value and traceback. */
function exitOf(exit: Dynamic, name: "__exit__" | "__aexit__"): Leave {
  if (typeof exit?.[name] === "function") return (error) => exit[name](typeOf(error), error, null);
  return (error) => call(exit, [typeOf(error), error, null]);
}

function callbackOf(callback: Dynamic, rest: Dynamic[]): Leave {
  const [args, keywords] = splitKeywords(rest);
  return () => (call(callback, args, keywords), false);
}

function requireManager(cm: Dynamic, enter: string, kind: string): void {
  if (typeof cm?.[enter] !== "function") {
    const cls: Dynamic = type(cm);
    throw new TypeError(
      `'${classInfo(cls)?.module ?? "__main__"}.${typeName(cm)}' object does not support the ${kind} protocol`,
    );
  }
}

/** `contextlib.ExitStack` */
export class ExitStack {
  protected exits: Leave[] = [];

  enterContext(cm: Dynamic): Dynamic {
    requireManager(cm, "__enter__", "context manager");
    const result = cm.__enter__();
    this.exits.push(exitOf(cm, "__exit__"));
    return result;
  }

  push(exit: Dynamic): Dynamic {
    this.exits.push(exitOf(exit, "__exit__"));
    return exit;
  }

  callback(callback: Dynamic, ...rest: Dynamic[]): Dynamic {
    this.exits.push(callbackOf(callback, rest));
    return callback;
  }

  popAll(): this {
    const other = new (this.constructor as new () => this)();
    other.exits = this.exits;
    this.exits = [];
    return other;
  }

  close(): null {
    this.__exit__(null, null, null);
    return null;
  }

  __enter__(): this {
    return this;
  }

  /** Leaves in reverse order; an exit that raises hands its exception to the outer ones. */
  __exit__(_type: Dynamic, error: Dynamic, _tb?: Dynamic): boolean {
    let pending = error ?? null;
    while (this.exits.length > 0) {
      try {
        if (this.exits.pop()!(pending)) pending = null;
      } catch (raised) {
        pending = chain(toException(raised), pending);
      }
    }
    return settle(error ?? null, pending);
  }
}

function chain(raised: Dynamic, pending: Dynamic): Dynamic {
  if (raised !== pending && pending !== null && (raised.__context__ ?? null) === null)
    raised.__context__ = pending;
  return raised;
}

/** Whether the original exception was suppressed; a new one is raised. */
function settle(original: Dynamic, pending: Dynamic): boolean {
  if (pending !== null && pending !== original) throw pending;
  return original !== null && pending === null;
}

/** `contextlib.ExitStack` where a manager or a callback waits. */
export class AwaitedExitStack {
  private exits: Leave[] = [];

  async enterContext(cm: Dynamic): Promise<Dynamic> {
    requireManager(cm, "__enter__", "context manager");
    const result = await cm.__enter__();
    this.exits.push(exitOf(cm, "__exit__"));
    return result;
  }

  push(exit: Dynamic): Dynamic {
    this.exits.push(exitOf(exit, "__exit__"));
    return exit;
  }

  callback(callback: Dynamic, ...rest: Dynamic[]): Dynamic {
    const [args, keywords] = splitKeywords(rest);
    this.exits.push(async () => {
      await call(callback, args, keywords);
      return false;
    });
    return callback;
  }

  popAll(): this {
    const other = new (this.constructor as new () => this)();
    other.exits = this.exits;
    this.exits = [];
    return other;
  }

  async close(): Promise<null> {
    await this.__exit__(null, null);
    return null;
  }

  __enter__(): this {
    return this;
  }

  /** As `ExitStack`'s. */
  async __exit__(_type: Dynamic, error: Dynamic, _tb?: Dynamic): Promise<boolean> {
    let pending = error ?? null;
    while (this.exits.length > 0) {
      try {
        if (await this.exits.pop()!(pending)) pending = null;
      } catch (raised) {
        pending = chain(toException(raised), pending);
      }
    }
    return settle(error ?? null, pending);
  }
}

/** `contextlib.AsyncExitStack` */
export class AsyncExitStack {
  private exits: Leave[] = [];

  enterContext(cm: Dynamic): Dynamic {
    requireManager(cm, "__enter__", "context manager");
    const result = cm.__enter__();
    this.exits.push(exitOf(cm, "__exit__"));
    return result;
  }

  async enterAsyncContext(cm: Dynamic): Promise<Dynamic> {
    requireManager(cm, "__aenter__", "asynchronous context manager");
    const result = await cm.__aenter__();
    this.exits.push(exitOf(cm, "__aexit__"));
    return result;
  }

  push(exit: Dynamic): Dynamic {
    this.exits.push(exitOf(exit, "__exit__"));
    return exit;
  }

  pushAsyncExit(exit: Dynamic): Dynamic {
    this.exits.push(exitOf(exit, "__aexit__"));
    return exit;
  }

  callback(callback: Dynamic, ...rest: Dynamic[]): Dynamic {
    this.exits.push(callbackOf(callback, rest));
    return callback;
  }

  pushAsyncCallback(callback: Dynamic, ...rest: Dynamic[]): Dynamic {
    const [args, keywords] = splitKeywords(rest);
    this.exits.push(async () => (await call(callback, args, keywords), false));
    return callback;
  }

  popAll(): AsyncExitStack {
    const other = new AsyncExitStack();
    other.exits = this.exits;
    this.exits = [];
    return other;
  }

  async aclose(): Promise<null> {
    await this.__aexit__(null, null, null);
    return null;
  }

  async __aenter__(): Promise<this> {
    return this;
  }

  async __aexit__(_type: Dynamic, error: Dynamic, _tb?: Dynamic): Promise<boolean> {
    let pending = error ?? null;
    while (this.exits.length > 0) {
      try {
        if (await this.exits.pop()!(pending)) pending = null;
      } catch (raised) {
        pending = chain(toException(raised), pending);
      }
    }
    return settle(error ?? null, pending);
  }
}

declareMethods(ExitStack, "ExitStack", {
  __exit__: ["exc_type", "exc", "tb"],
  enter_context: ["cm"],
  push: ["exit"],
  callback: ["callback", "/", "*args", "**kwds"],
});
declareMethods(AsyncExitStack, "AsyncExitStack", {
  __aexit__: ["exc_type", "exc", "tb"],
  enter_context: ["cm"],
  enter_async_context: ["cm"],
  push: ["exit"],
  push_async_exit: ["exit"],
  callback: ["callback", "/", "*args", "**kwds"],
  push_async_callback: ["callback", "/", "*args", "**kwds"],
});
