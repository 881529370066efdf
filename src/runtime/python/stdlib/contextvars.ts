import { declareMethods } from "../declare.js";
import { AsyncLocalStorage } from "node:async_hooks";
import { call } from "../call.js";
import { KeyError, LookupError, RuntimeError, ValueError } from "../exceptions.js";
import { carriedHere, currentFlow, type Flow, inFlow, mainFlow, withCarried } from "../flows.js";
import { splitKeywords } from "../keywords.js";
import { repr } from "../repr.js";
import { Tuple } from "../tuple.js";
import type { Dynamic } from "../types.js";

type Values = Map<ContextVar, Dynamic>;

const storage = new AsyncLocalStorage<Context>();

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

/** `contextvars.ContextVar(name, *, default)`: a value for each task. */
export class ContextVar {
  readonly #default: Dynamic;

  constructor(
    readonly name: string,
    options: { default?: Dynamic } = {},
  ) {
    this.#default = options.default;
  }

  get(fallback?: Dynamic): Dynamic {
    const { values } = current();
    if (values.has(this)) return values.get(this);
    if (fallback !== undefined) return fallback;
    if (this.#default !== undefined) return this.#default;
    throw new LookupError(this);
  }

  set(value: Dynamic): Token {
    const { values } = current();
    const token = new Token(this, values.has(this) ? values.get(this) : missing);
    values.set(this, value);
    return token;
  }

  reset(token: Token): null {
    if (token.used) throw new RuntimeError(`${repr(token)} has already been used once`);
    if (token.var_ !== this) throw new ValueError(`${repr(token)} was created by a different ContextVar`);
    token.used = true;
    if (token.oldValue === missing) current().values.delete(this);
    else current().values.set(this, token.oldValue);
    return null;
  }

  __repr__(): string {
    return `<ContextVar name=${repr(this.name)}>`;
  }
}

/** `contextvars.Context`: the values that one task sees; every task starts with a copy. */
export class Context {
  readonly values: Values;

  constructor(
    values: Values = new Map(),
    private readonly carried: readonly unknown[] = [],
  ) {
    this.values = values;
  }

  /** Runs a function here: it sees, and changes, this context's values. */
  enter<T>(run: () => T): T {
    return storage.run(this, () => withCarried(this.carried, run));
  }

  /** Calls with this context's values; what the call sets stays in the context. */
  run(callable: Dynamic, ...rest: Dynamic[]): Dynamic {
    const [args, keywords] = splitKeywords(rest);
    return this.enter(() => call(callable, args, keywords));
  }

  get(key: ContextVar, fallback: Dynamic = null): Dynamic {
    return this.values.has(key) ? this.values.get(key) : fallback;
  }

  __getitem__(key: ContextVar): Dynamic {
    if (!this.values.has(key)) throw new KeyError(key);
    return this.values.get(key);
  }

  __contains__(key: ContextVar): boolean {
    return this.values.has(key);
  }

  __len__(): number {
    return this.values.size;
  }

  __iter__(): Iterator<ContextVar> {
    return this.values.keys();
  }

  keys(): ContextVar[] {
    return [...this.values.keys()];
  }

  items(): Tuple[] {
    return [...this.values].map(([key, value]) => Tuple.of(key, value));
  }
}

/** The contexts of flows: of what runs in no task. */
const contexts = new WeakMap<Flow, Context>();
const main = new Context();
const current = (): Context => storage.getStore() ?? contextOf(currentFlow());

/** A request begins with what the program set while it was loaded. */
function contextOf(flow: Flow): Context {
  if (flow === mainFlow) return main;
  let found = contexts.get(flow);
  if (found === undefined) contexts.set(flow, (found = new Context(new Map(main.values))));
  return found;
}

/** Runs a function in a flow that begins with an empty context, as threads of Python's do, or with the given one. */
export function inThread<T>(flow: Flow, run: () => T, context?: Context): T {
  let own = context ?? contexts.get(flow);
  if (own === undefined) contexts.set(flow, (own = new Context()));
  return own.enter(() => inFlow(flow, run));
}

/** `contextvars.copy_context()` */
export const copyContext = (): Context => new Context(new Map(current().values), carriedHere());

/** Runs a function as a task of its own does: what it sets is seen by nobody else. */
export const inOwnContext = <T>(run: () => T): T => copyContext().enter(run);

declareMethods(ContextVar, "ContextVar", { __init__: ["name", "/", "*", "default="] });
declareMethods(Context, "Context", { run: ["callable", "/", "*args", "**kwargs"] });
