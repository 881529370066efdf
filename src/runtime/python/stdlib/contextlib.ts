import { callMethod } from "../call-method.js";
import { closeGeneratorAsync } from "../generators.js";
import { declareMethods } from "../declare.js";
import { RuntimeError, StopAsyncIteration, StopIteration, toException, TypeError } from "../exceptions.js";
import { truthy } from "../truth.js";
import { functionName, signature, signatureOf } from "../functions.js";
import { isInstance } from "../isinstance.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";
import { updateWrapper } from "./functools.js";
import { current } from "./streams.js";

/** A generator turns a stop that passes through it into a RuntimeError: the block's own stop comes back in that shape. */
const isWrappedStop = (raised: unknown, error: Dynamic): boolean =>
  (error instanceof StopIteration || error instanceof StopAsyncIteration) &&
  raised instanceof RuntimeError &&
  (raised as Dynamic).__cause__ === error;

/** What a function decorated with `@contextmanager` returns: runs its generator to the yield, and on from there. */
class GeneratorManager {
  #generator: Generator<Dynamic> | null = null;

  constructor(private readonly start: () => Generator<Dynamic>) {}

  __enter__(): Dynamic {
    this.#generator = this.start();
    if (typeof (this.#generator as Dynamic)?.next !== "function")
      throw new TypeError(`'${typeName(this.#generator)}' object is not an iterator`);
    const first = this.#generator.next();
    if (first.done) throw new RuntimeError("generator didn't yield");
    return first.value;
  }

  __exit__(_type: Dynamic, error: Dynamic, _tb?: Dynamic): boolean {
    const generator = this.#generator!;
    if (error === null || error === undefined) {
      if (!generator.next().done) throw new RuntimeError("generator didn't stop");
      return false;
    }
    try {
      if (generator.throw(error).done) return true;
    } catch (raised) {
      if (raised === error || isWrappedStop(raised, error)) return false;
      throw raised;
    }
    throw new RuntimeError("generator didn't stop after throw()");
  }

  /** As a decorator: each call runs inside a new context. */
  __call__(func: Dynamic): Dynamic {
    const inside = (...args: Dynamic[]): Dynamic => {
      const manager = new GeneratorManager(this.start);
      manager.__enter__();
      return runInside(manager, () => func(...args));
    };
    return updateWrapper(inside, func);
  }
}

/** `contextlib.ContextDecorator`: a manager whose instances decorate functions too. */
export class ContextDecorator {
  _recreateCm(): this {
    return this;
  }

  __call__(func: Dynamic): Dynamic {
    const inside = (...args: Dynamic[]): Dynamic => {
      const manager: Dynamic = this._recreateCm();
      manager.__enter__();
      return runInside(manager, () => func(...args));
    };
    signature(inside, functionName(func), signatureOf(func)?.parameters ?? ["*args"]);
    return updateWrapper(inside, func);
  }
}

interface SyncManager {
  __exit__(type: Dynamic, error: Dynamic, tb?: Dynamic): Dynamic;
}

function runInside(manager: SyncManager, body: () => Dynamic): Dynamic {
  const fail = (caught: unknown): null => {
    const error = toException(caught);
    if (!truthy(manager.__exit__(error.constructor, error, null))) throw error;
    return null;
  };
  const succeed = (value: Dynamic): Dynamic => {
    manager.__exit__(null, null, null);
    return value;
  };
  let result: Dynamic;
  try {
    result = body();
  } catch (caught) {
    return fail(caught);
  }
  return typeof result?.then === "function" ? result.then(succeed, fail) : succeed(result);
}

/** The same for `@asynccontextmanager`. */
class AsyncGeneratorManager {
  #generator: AsyncGenerator<Dynamic> | null = null;

  constructor(private readonly start: () => AsyncGenerator<Dynamic>) {}

  async __aenter__(): Promise<Dynamic> {
    this.#generator = this.start();
    const first = await this.#generator.next();
    if (first.done) throw new RuntimeError("generator didn't yield");
    return first.value;
  }

  async __aexit__(_type: Dynamic, error: Dynamic, _tb?: Dynamic): Promise<boolean> {
    const generator = this.#generator!;
    if (error === null || error === undefined) {
      if (!(await generator.next()).done) throw new RuntimeError("generator didn't stop");
      return false;
    }
    try {
      if ((await generator.throw(error)).done) return true;
    } catch (raised) {
      if (raised === error || isWrappedStop(raised, error)) return false;
      throw raised;
    }
    throw new RuntimeError("generator didn't stop after athrow()");
  }
}

/** A `@contextmanager` whose generator became async in TypeScript: entered and left with `await`. */
class BlockingGeneratorManager extends AsyncGeneratorManager {
  __enter__(): Promise<Dynamic> {
    return this.__aenter__();
  }

  __exit__(type: Dynamic, error: Dynamic, tb?: Dynamic): Promise<boolean> {
    return this.__aexit__(type, error, tb);
  }

  /** As a decorator: each call is made between entering and leaving. */
  __call__(fn: Dynamic): Dynamic {
    const manager = this;
    return updateWrapper(async function (this: Dynamic, ...args: Dynamic[]): Promise<Dynamic> {
      await manager.__enter__();
      let result: Dynamic;
      try {
        result = await fn.apply(this, args);
      } catch (error) {
        if (await manager.__exit__(null, error)) return null;
        throw error;
      }
      await manager.__exit__(null, null);
      return result;
    }, fn);
  }
}

/** The decorated function takes keywords as its generator does. */
function sameParameters(wrapper: Dynamic, func: Dynamic): Dynamic {
  const recorded = signatureOf(func);
  return recorded ? signature(wrapper, recorded.qualname, recorded.parameters) : wrapper;
}

/** `@contextlib.contextmanager`: an async generator function gives a manager to enter and leave with await. */
export function contextmanager(func: Dynamic): Dynamic {
  const wrapper = function (this: Dynamic, ...args: Dynamic[]): Dynamic {
    const first = func.apply(this, args);
    let unused = true;
    const start = () => {
      const generator = unused ? first : func.apply(this, args);
      unused = false;
      return generator;
    };
    const isAsync = typeof first === "object" && first !== null && Symbol.asyncIterator in first;
    return isAsync ? new BlockingGeneratorManager(start) : new GeneratorManager(start);
  };
  return sameParameters(updateWrapper(wrapper, func), func);
}

/** `@contextlib.asynccontextmanager` */
export function asynccontextmanager(func: Dynamic): Dynamic {
  const wrapper = function (this: Dynamic, ...args: Dynamic[]): Dynamic {
    return new AsyncGeneratorManager(() => func.apply(this, args));
  };
  return sameParameters(updateWrapper(wrapper, func), func);
}

/** `contextlib.suppress(*exceptions)` */
export class suppress {
  readonly #types: Dynamic[];

  constructor(...exceptions: Dynamic[]) {
    this.#types = exceptions;
  }

  __enter__(): null {
    return null;
  }

  __exit__(_type: Dynamic, error: Dynamic, _tb?: Dynamic): boolean {
    return error !== null && error !== undefined && this.#types.some((type) => isInstance(error, type));
  }
}

/** `contextlib.nullcontext(enter_result=None)` */
export class nullcontext {
  constructor(readonly enterResult: Dynamic = null) {}

  __enter__(): Dynamic {
    return this.enterResult;
  }

  __exit__(_type?: Dynamic, _error?: Dynamic, _tb?: Dynamic): null {
    return null;
  }

  async __aenter__(): Promise<Dynamic> {
    return this.enterResult;
  }

  async __aexit__(_type?: Dynamic, _error?: Dynamic, _tb?: Dynamic): Promise<null> {
    return null;
  }
}

/** `contextlib.closing(thing)` */
export class closing {
  constructor(readonly thing: Dynamic) {}

  __enter__(): Dynamic {
    return this.thing;
  }

  __exit__(_type?: Dynamic, _error?: Dynamic, _tb?: Dynamic): null {
    callMethod(this.thing, "close");
    return null;
  }
}

/** `contextlib.closing(stream)` of a generator whose cleanup must be awaited. */
export class ClosingAsync {
  constructor(readonly thing: Dynamic) {}

  __enter__(): Dynamic {
    return this.thing;
  }

  async __exit__(_type?: Dynamic, _error?: Dynamic, _tb?: Dynamic): Promise<null> {
    await closeGeneratorAsync(this.thing);
    return null;
  }
}

/** `contextlib.aclosing(thing)` */
export class aclosing {
  constructor(readonly thing: Dynamic) {}

  async __aenter__(): Promise<Dynamic> {
    return this.thing;
  }

  async __aexit__(_type?: Dynamic, _error?: Dynamic, _tb?: Dynamic): Promise<null> {
    await (typeof this.thing.aclose === "function" ? this.thing.aclose() : this.thing.return());
    return null;
  }
}

class Redirection {
  readonly #previous: Dynamic[] = [];

  constructor(
    private readonly kind: "stdout" | "stderr",
    private readonly target: Dynamic,
  ) {}

  __enter__(): Dynamic {
    this.#previous.push(current[this.kind]);
    current[this.kind] = this.target;
    return this.target;
  }

  __exit__(_type?: Dynamic, _error?: Dynamic, _tb?: Dynamic): null {
    current[this.kind] = this.#previous.pop();
    return null;
  }
}

/** `contextlib.redirect_stdout(new_target)` */
export class redirect_stdout extends Redirection {
  constructor(target: Dynamic) {
    super("stdout", target);
  }
}

/** `contextlib.redirect_stderr(new_target)` */
export class redirect_stderr extends Redirection {
  constructor(target: Dynamic) {
    super("stderr", target);
  }
}

declareMethods(suppress, "suppress", { __exit__: ["exc_type", "exc", "tb"] });
declareMethods(nullcontext, "nullcontext", {
  __init__: ["enter_result="],
  __exit__: ["exc_type", "exc", "tb"],
  __aexit__: ["exc_type", "exc", "tb"],
});
declareMethods(closing, "closing", { __init__: ["thing"], __exit__: ["exc_type", "exc", "tb"] });
declareMethods(aclosing, "aclosing", { __init__: ["thing"], __aexit__: ["exc_type", "exc", "tb"] });
declareMethods(redirect_stdout, "redirect_stdout", { __init__: ["new_target"] });
declareMethods(redirect_stderr, "redirect_stderr", { __init__: ["new_target"] });
signature(contextmanager, "contextmanager", ["func"]);
signature(asynccontextmanager, "asynccontextmanager", ["func"]);
