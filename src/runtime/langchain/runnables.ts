/** Runnables with Python's methods, over those of `@langchain/core`, which run them. */
import * as core from "@langchain/core/runnables";
import { pyClass } from "../python/class-info.js";
import { matches } from "../python/matches.js";
import { declareMethods } from "../python/declare.js";
import { dictEntries, dictGet, dictHas, isDict } from "../python/dict-access.js";
import { Exception, TypeError } from "../python/exceptions.js";
import { repr } from "../python/repr.js";
import { splitKeywords } from "../python/keywords.js";
import { truthy } from "../python/truth.js";
import { type } from "../python/type.js";
import type { Dynamic } from "../python/types.js";
import { callWith, coreConfig, type RunnableConfig } from "./config.js";
import { tracedConfig } from "./tracing.js";
import { plainObject } from "./convert-messages.js";

export type CoreRunnable = core.Runnable<Dynamic, Dynamic>;

/** Waits between tries are the npm package's. */
export interface RetryOptions {
  stop_after_attempt?: number;
  retry_if_exception_type?: Dynamic;
  wait_exponential_jitter?: boolean;
  exponential_jitter_params?: Dynamic;
}

/** `langchain_core.runnables.Runnable` */
export class Runnable {
  constructor(readonly core: CoreRunnable) {}

  /** Further keywords of the call, as the npm packages' call options. */
  protected callOptions(keywords: Dynamic): Dynamic {
    return keywords;
  }

  async invoke(input: Dynamic, config: RunnableConfig = null, keywords: Dynamic = {}): Promise<Dynamic> {
    return (await this.core.invoke(input, this.options(config, keywords))) as unknown;
  }

  ainvoke(input: Dynamic, config: RunnableConfig = null, keywords: Dynamic = {}): Promise<Dynamic> {
    return this.invoke(input, config, keywords);
  }

  async *stream(
    input: Dynamic,
    config: RunnableConfig = null,
    keywords: Dynamic = {},
  ): AsyncGenerator<Dynamic> {
    yield* await this.core.stream(input, this.options(config, keywords));
  }

  astream(input: Dynamic, config: RunnableConfig = null, keywords: Dynamic = {}): AsyncGenerator<Dynamic> {
    return this.stream(input, config, keywords);
  }

  private options(config: RunnableConfig, keywords: Dynamic): Dynamic {
    return { ...tracedConfig(coreConfig(config)), ...this.callOptions(keywords) };
  }

  /** All inputs at once; with `return_exceptions` errors are results. */
  async batch(inputs: Dynamic, config: RunnableConfig = null, keywords: Dynamic = {}): Promise<Dynamic[]> {
    const { return_exceptions: returnExceptions, ...rest } = keywords;
    const options = Array.isArray(config)
      ? Array.from(config as Dynamic[], (each) => this.options(each, rest))
      : this.options(config, rest);
    return this.core.batch(Array.from(inputs), options, {
      returnExceptions: truthy(returnExceptions),
    }) as Promise<Dynamic[]>;
  }

  abatch(inputs: Dynamic, config: RunnableConfig = null, keywords: Dynamic = {}): Promise<Dynamic[]> {
    return this.batch(inputs, config, keywords);
  }

  pipe(...others: Dynamic[]): Runnable {
    const [rest] = splitKeywords(others);
    return pipe(this, ...rest);
  }

  __or__(other: Dynamic): Runnable {
    return pipe(this, other);
  }

  __ror__(other: Dynamic): Runnable {
    return pipe(other, this);
  }

  /** With keywords for every call. */
  bind(keywords: Dynamic = {}): Runnable {
    return new RunnableBinding(this, keywords, {});
  }

  withConfig(config: RunnableConfig = null, keywords: Dynamic = {}): Runnable {
    return new RunnableBinding(this, {}, { ...coreConfig(config), ...coreConfig(keywords) });
  }

  withRetry(options: RetryOptions = {}): Runnable {
    const { stop_after_attempt: attempts = 3, retry_if_exception_type: types = Exception } = options;
    const onFailedAttempt = (error: Dynamic): void => {
      if (!matches(error, types)) throw error;
    };
    return new Runnable(this.core.withRetry({ stopAfterAttempt: attempts, onFailedAttempt }));
  }

  withFallbacks(
    fallbacks: Dynamic,
    options: { exceptions_to_handle?: Dynamic; exception_key?: string | null } = {},
  ): Runnable {
    const { exceptions_to_handle: handled = Exception, exception_key: key = null } = options;
    const all = [this, ...Array.from(fallbacks as Iterable<Dynamic>, toRunnable)];
    return new RunnableLambda(async (input: Dynamic, config: RunnableConfig) => {
      let first: unknown;
      let given = input;
      for (const each of all) {
        try {
          return await each.invoke(given, config);
        } catch (error) {
          if (!matches(error, handled)) throw error;
          first ??= error;
          if (key !== null) given = { ...plainObject(input), [key]: error };
        }
      }
      throw first;
    });
  }

  /** Adds values to the dict that comes out. */
  assign(values: Dynamic = {}): Runnable {
    return pipe(this, RunnablePassthrough.assign(values));
  }

  pick(keys: Dynamic): Runnable {
    return pipe(
      this,
      new RunnableLambda((input: Dynamic) => {
        if (typeof keys === "string") return dictGet(input, keys) ?? null;
        const present = Array.from(keys as Iterable<string>).filter((key) => dictHas(input, key));
        return Object.fromEntries(present.map((key) => [key, dictGet(input, key)]));
      }),
    );
  }

  /** Runs for each item of a list. */
  map(): Runnable {
    return new RunnableLambda((inputs: Dynamic, config: RunnableConfig) => this.batch(inputs, config));
  }
}

/** A runnable with keywords and a config for every call. */
export class RunnableBinding extends Runnable {
  readonly bound: Runnable;
  readonly kwargs: Dynamic;
  readonly config: Dynamic;

  constructor(bound: Runnable, kwargs: Dynamic = {}, config: Dynamic = {}) {
    const inner = bound instanceof RunnableBinding ? bound : { bound, kwargs: {}, config: {} };
    const all = { kwargs: { ...inner.kwargs, ...kwargs }, config: { ...inner.config, ...config } };
    const options: unknown = (inner.bound as Dynamic).callOptions(all.kwargs);
    super(
      new core.RunnableBinding({
        bound: inner.bound.core,
        kwargs: options as object,
        config: all.config,
      }) as unknown as CoreRunnable,
    );
    this.bound = inner.bound;
    this.kwargs = all.kwargs;
    this.config = all.config;
  }

  protected override callOptions(keywords: Dynamic): Dynamic {
    return (this.bound as Dynamic).callOptions({ ...this.kwargs, ...keywords });
  }
}

/** What `|` makes of both sides. Dicts become parallel steps, functions become steps. */
export function pipe(...steps: Dynamic[]): Runnable {
  return new RunnableSequence(
    ...steps.flatMap((step) => (step instanceof RunnableSequence ? step.steps : [toRunnable(step)])),
  );
}

export class RunnableSequence extends Runnable {
  readonly steps: readonly Runnable[];

  constructor(...steps: Dynamic[]) {
    const all = steps.map(toRunnable);
    super(core.RunnableSequence.from(all.map((step) => step.core) as [CoreRunnable, CoreRunnable]));
    this.steps = all;
  }
}

/** A function as a step. It gets the config where it has a parameter of that name. */
export class RunnableLambda extends Runnable {
  constructor(func: Dynamic, afunc: Dynamic = null, _options: Dynamic = {}) {
    const fn: unknown = func ?? afunc;
    super(
      new core.RunnableLambda<Dynamic, Dynamic>({
        func: async (input: Dynamic, config: Dynamic) => {
          const result: unknown = await callWith(fn, input, { config });
          return result instanceof Runnable ? result.core : result;
        },
      }),
    );
  }
}

/** A generator function as a step: gets the pieces of the input, and gives pieces. */
export class RunnableGenerator extends Runnable {
  constructor(transform: Dynamic) {
    const run = async function* (chunks: AsyncIterable<Dynamic>): AsyncGenerator<Dynamic> {
      yield* transform(chunks);
    };
    super(new TransformRunnable(run));
  }
}

class TransformRunnable extends core.Runnable<Dynamic, Dynamic> {
  override lc_namespace = ["langchain_core", "runnables"];

  constructor(private readonly run: (chunks: AsyncIterable<Dynamic>) => AsyncGenerator<Dynamic>) {
    super();
  }

  override async *transform(chunks: AsyncGenerator<Dynamic>, options: Dynamic): AsyncGenerator<Dynamic> {
    yield* this._transformStreamWithConfig(chunks, (inner) => this.run(inner), options);
  }

  override async *_streamIterator(input: Dynamic, options: Dynamic): AsyncGenerator<Dynamic> {
    const single = (async function* (): AsyncGenerator<Dynamic> {
      yield input;
    })();
    yield* this.transform(single, options);
  }

  override async invoke(input: Dynamic, options: Dynamic): Promise<Dynamic> {
    let whole: Dynamic;
    for await (const chunk of this._streamIterator(input, options))
      whole = whole === undefined ? chunk : addChunks(whole, chunk);
    return whole ?? null;
  }
}

/** Two pieces of a stream as one. */
export function addChunks(left: Dynamic, right: Dynamic): Dynamic {
  if (typeof left?.__add__ === "function") return left.__add__(right);
  if (Array.isArray(left)) return [...left, ...right];
  if (isDict(left)) return { ...plainObject(left), ...plainObject(right) };
  return typeof left === "string" ? left + right : right;
}

/** Runs every step on the same input; a dict of the results. */
export class RunnableParallel extends Runnable {
  constructor(steps: Dynamic = {}, more: Dynamic = {}) {
    const all = { ...plainObject(steps), ...plainObject(more) };
    super(
      core.RunnableMap.from(
        Object.fromEntries(Object.entries(all).map(([name, step]) => [name, toRunnable(step).core])),
      ) as CoreRunnable,
    );
  }
}

/** Hands its input on. */
export class RunnablePassthrough extends Runnable {
  constructor() {
    super(new core.RunnablePassthrough());
  }

  /** Hands a dict on with more values in it, each made of the whole dict. */
  static assign(values: Dynamic = {}): Runnable {
    return new RunnableAssign(values);
  }
}

export class RunnableAssign extends Runnable {
  constructor(values: Dynamic) {
    const mapper = new RunnableParallel(values).core as core.RunnableMap;
    const plain = core.RunnableLambda.from(plainObject);
    super(plain.pipe(new core.RunnableAssign({ mapper })) as CoreRunnable);
  }
}

/** The first branch whose condition holds, else the default. */
export class RunnableBranch extends Runnable {
  constructor(...branches: Dynamic[]) {
    const pairs = branches
      .slice(0, -1)
      .map(([condition, branch]: [Dynamic, Dynamic]) => [
        toRunnable(condition).core.pipe((result: Dynamic) => truthy(result)),
        toRunnable(branch).core,
      ]);
    const otherwise = toRunnable(branches.at(-1)).core;
    super(core.RunnableBranch.from([...pairs, otherwise] as Dynamic) as CoreRunnable);
  }
}

/** A runnable from whatever may stand for one. Throws TypeError as langchain_core does. */
export function toRunnable(value: Dynamic): Runnable {
  if (value instanceof Runnable) return value;
  if (typeof value === "function" || typeof value?.__call__ === "function") return new RunnableLambda(value);
  if (isDict(value)) return new RunnableParallel(Object.fromEntries(dictEntries(value)));
  throw new TypeError(
    `Expected a Runnable, callable or dict.Instead got an unsupported type: ${repr(type(value))}`,
  );
}

const call = ["input", "config=", "*", "**options"];
declareMethods(Runnable, "Runnable", {
  invoke: call,
  ainvoke: call,
  stream: call,
  astream: call,
  batch: ["inputs", "config=", "*", "**options"],
  abatch: ["inputs", "config=", "*", "**options"],
  bind: ["**options"],
  with_config: ["config=", "*", "**options"],
  with_retry: ["*", "**options"],
  with_fallbacks: ["fallbacks", "*", "**options"],
  assign: ["**options"],
  pick: ["keys"],
  map: [],
  pipe: ["*others"],
});
declareMethods(RunnableLambda, "RunnableLambda", { __init__: ["func", "afunc=", "name="] });
declareMethods(RunnableParallel, "RunnableParallel", { __init__: ["steps__=", "**options"] });
declareMethods(RunnablePassthrough, "RunnablePassthrough", { __init__: [], assign: ["**options"] });
declareMethods(RunnableBranch, "RunnableBranch", { __init__: ["*branches"] });
const classes = {
  Runnable,
  RunnableBinding,
  RunnableBranch,
  RunnableGenerator,
  RunnableLambda,
  RunnableParallel,
  RunnablePassthrough,
  RunnableSequence,
};
for (const [name, cls] of Object.entries(classes)) pyClass(cls, { name });
