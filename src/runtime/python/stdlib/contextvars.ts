import { AsyncLocalStorage } from "node:async_hooks";
import { call, type Dynamic, LookupError, repr, RuntimeError, splitKeywords, ValueError } from "../index.js";

type Values = ReadonlyMap<ContextVar, Dynamic>;

const storage = new AsyncLocalStorage<Values>();
const none: Values = new Map();
const values = (): Values => storage.getStore() ?? none;

const missing = Object.freeze({ __repr__: () => "<Token.MISSING>" });

/** `contextvars.Token`: what `set` returns, to undo it with `reset`. */
export class Token {
  static MISSING = missing;
  used = false;

  constructor(
    readonly var_: ContextVar,
    readonly oldValue: Dynamic,
  ) {}

  get var(): ContextVar {
    return this.var_;
  }
}

/** `contextvars.ContextVar(name, *, default)`: a value for each chain of asynchronous calls. */
export class ContextVar {
  readonly #default: Dynamic;

  constructor(
    readonly name: string,
    options: { default?: Dynamic } = {},
  ) {
    this.#default = options.default;
  }

  get(fallback?: Dynamic): Dynamic {
    const known = values();
    if (known.has(this)) return known.get(this);
    if (fallback !== undefined) return fallback;
    if (this.#default !== undefined) return this.#default;
    throw new LookupError(this);
  }

  set(value: Dynamic): Token {
    const known = values();
    const token = new Token(this, known.has(this) ? known.get(this) : missing);
    storage.enterWith(new Map(known).set(this, value));
    return token;
  }

  reset(token: Token): null {
    if (token.used) throw new RuntimeError(`${repr(token)} has already been used once`);
    if (token.var_ !== this) throw new ValueError(`${repr(token)} was created by a different ContextVar`);
    token.used = true;
    const next = new Map(values());
    if (token.oldValue === missing) next.delete(this);
    else next.set(this, token.oldValue);
    storage.enterWith(next);
    return null;
  }

  __repr__(): string {
    return `<ContextVar name=${repr(this.name)}>`;
  }
}

/** `contextvars.Context` */
export class Context {
  #values: Values;

  constructor(given: Values = none) {
    this.#values = given;
  }

  /** Calls with this context's values; what the call sets stays in the context. */
  run(callable: Dynamic, ...rest: Dynamic[]): Dynamic {
    const [args, keywords] = splitKeywords(rest);
    return storage.run(this.#values, () => {
      try {
        return call(callable, args, keywords);
      } finally {
        this.#values = values();
      }
    });
  }

  get(key: ContextVar, fallback: Dynamic = null): Dynamic {
    return this.#values.has(key) ? this.#values.get(key) : fallback;
  }

  __getitem__(key: ContextVar): Dynamic {
    return this.#values.get(key);
  }

  __contains__(key: ContextVar): boolean {
    return this.#values.has(key);
  }
}

/** `contextvars.copy_context()` */
export const copyContext = (): Context => new Context(values());
