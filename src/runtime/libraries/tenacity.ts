import {
  add,
  float,
  Exception,
  type Dynamic,
  isInstance,
  pyClass,
  signature,
  toException,
  truthy,
  call,
  functionName,
  repr,
  str,
  toFloat,
  Tuple,
} from "../python/index.js";
import { type Attempt, later, notify, type Policy, retrying, splitArguments } from "./retrying.js";

/** The outcome of an attempt, as callbacks see it. */
class Future {
  constructor(
    readonly attempt: Attempt,
    readonly attemptNumber: number,
  ) {}

  get failed(): boolean {
    return this.attempt.error !== undefined;
  }

  result(): Dynamic {
    if (this.failed) throw toException(this.attempt.error);
    return this.attempt.value;
  }

  exception(): Dynamic {
    return this.failed ? toException(this.attempt.error) : null;
  }

  __repr__(): string {
    return `<Future at 0x0 state=finished ${this.failed ? `raised ${this.exception().constructor.name}` : `returned ${repr(this.attempt.value)}`}>`;
  }
}

/** `retry_state.next_action`: the wait before the next attempt. */
class RetryAction {
  constructor(readonly sleep: Dynamic) {}
}
pyClass(RetryAction, { name: "RetryAction", module: "tenacity" });

/** What stop, wait, retry and the callbacks are given. */
class RetryCallState {
  attemptNumber = 1;
  readonly startTime = Date.now() / 1000;
  outcome: Future | null = null;
  idleFor: Dynamic = 0;
  nextAction: RetryAction | null = null;
  upcomingSleep: Dynamic = float(0);

  readonly args: Tuple;
  readonly kwargs: Dynamic;

  constructor(
    readonly fn: Dynamic,
    given: readonly Dynamic[] = [],
  ) {
    ({ args: this.args, kwargs: this.kwargs } = splitArguments(fn, given));
  }

  get secondsSinceStart(): number {
    return Date.now() / 1000 - this.startTime;
  }

  /** Says in the loop of `Retrying(...)` what the block came to. */
  setResult(value: Dynamic): null {
    this.outcome = new Future({ value }, this.attemptNumber);
    return null;
  }
}
pyClass(RetryCallState, { name: "RetryCallState", module: "tenacity" });

/** `tenacity.RetryError`: the attempts ended without a result. */
export class RetryError extends Exception {
  declare lastAttempt: Future | undefined;

  constructor(lastAttempt: Future) {
    super(lastAttempt);
    Object.defineProperty(this, "lastAttempt", { value: lastAttempt });
  }

  override get message(): string {
    return `RetryError[${this.lastAttempt?.__repr__()}]`;
  }

  __str__(): string {
    return this.message;
  }

  /** Raises what the last attempt raised. */
  reraise(): never {
    if (this.lastAttempt?.failed) throw this.lastAttempt.exception();
    throw this;
  }
}
pyClass(RetryError, { name: "RetryError", module: "tenacity" });

/** `tenacity.TryAgain`: raised to ask for another attempt. */
export class TryAgain extends Exception {}
pyClass(TryAgain, { name: "TryAgain", module: "tenacity" });

type Rule<V> = (state: RetryCallState) => V;

/** A condition that combines with `|` and `&`, or a wait that adds with `+`. */
class Condition {
  constructor(readonly decide: Rule<Dynamic>) {}

  __call__(state: RetryCallState): Dynamic {
    return this.decide(state);
  }

  __or__(other: Dynamic): Condition {
    return new Condition((state) => truthy(this.decide(state)) || truthy(decide(other, state)));
  }

  __and__(other: Dynamic): Condition {
    return new Condition((state) => truthy(this.decide(state)) && truthy(decide(other, state)));
  }

  __add__(other: Dynamic): Condition {
    return new Condition((state) => Number(this.decide(state)) + Number(decide(other, state)));
  }

  __radd__(other: Dynamic): Condition {
    return other === 0 ? this : this.__add__(other);
  }
}

const decide = (rule: Dynamic, state: RetryCallState): Dynamic =>
  rule instanceof Condition ? rule.decide(state) : call(rule, [state]);

const seconds = (value: Dynamic): number =>
  typeof value?.totalSeconds === "function" ? Number(value.totalSeconds()) : Number(value);

// ---- stop ----

export const stopAfterAttempt = (maxAttempts: Dynamic): Condition =>
  new Condition((state) => state.attemptNumber >= maxAttempts);
export const stopAfterDelay = (maxDelay: Dynamic): Condition =>
  new Condition((state) => state.secondsSinceStart >= seconds(maxDelay));
export const stopNever = new Condition(() => false);
export const stopAny = (...rules: Dynamic[]): Condition =>
  new Condition((state) => rules.some((rule) => truthy(decide(rule, state))));
export const stopAll = (...rules: Dynamic[]): Condition =>
  new Condition((state) => rules.every((rule) => truthy(decide(rule, state))));

// ---- wait ----

export const waitFixed = (wait: Dynamic): Condition => new Condition(() => toFloat(seconds(wait)));
export const waitNone = (): Condition => new Condition(() => 0);
export const waitRandom = (min: Dynamic = 0, max: Dynamic = 1): Condition =>
  new Condition(() => seconds(min) + Math.random() * (seconds(max) - seconds(min)));

const exponent = (state: RetryCallState, multiplier: number, base: number): number =>
  multiplier * base ** (state.attemptNumber - 1);

export const waitExponential = (
  multiplier: Dynamic = 1,
  max: Dynamic = Infinity,
  expBase: Dynamic = 2,
  min: Dynamic = 0,
): Condition =>
  new Condition((state) => {
    const wait = Math.min(exponent(state, Number(multiplier), Number(expBase)), seconds(max));
    const isBound = wait >= seconds(max) || wait <= Math.max(0, seconds(min));
    return isBound ? toFloat(Math.max(0, seconds(min), wait)) : wait;
  });

export const waitRandomExponential = (
  multiplier: Dynamic = 1,
  max: Dynamic = Infinity,
  expBase: Dynamic = 2,
  min: Dynamic = 0,
): Condition => {
  const exponential = waitExponential(multiplier, max, expBase, min);
  return new Condition((state) => Math.random() * Number(exponential.decide(state)));
};

export const waitExponentialJitter = (
  initial: Dynamic = 1,
  max: Dynamic = Infinity,
  expBase: Dynamic = 2,
  jitter: Dynamic = 1,
): Condition =>
  new Condition((state) =>
    Math.max(
      0,
      Math.min(
        exponent(state, Number(initial), Number(expBase)) + Math.random() * Number(jitter),
        seconds(max),
      ),
    ),
  );

export const waitIncrementing = (
  start: Dynamic = 0,
  increment: Dynamic = 100,
  max: Dynamic = Infinity,
): Condition =>
  new Condition((state) =>
    toFloat(
      Math.max(0, Math.min(seconds(start) + seconds(increment) * (state.attemptNumber - 1), seconds(max))),
    ),
  );

// ---- retry ----

const onException = (test: (error: Dynamic) => boolean): Condition =>
  new Condition((state) => state.outcome!.failed && test(state.outcome!.exception()));

export const retryIfExceptionType = (types: Dynamic = Exception): Condition =>
  onException((error) => isInstance(error, types));
export const retryIfNotExceptionType = (types: Dynamic = Exception): Condition =>
  onException((error) => !isInstance(error, types));
export const retryIfException = (predicate: Dynamic): Condition =>
  onException((error) => truthy(call(predicate, [error])));
export const retryIfResult = (predicate: Dynamic): Condition =>
  new Condition((state) => !state.outcome!.failed && truthy(call(predicate, [state.outcome!.result()])));
export const retryIfNotResult = (predicate: Dynamic): Condition =>
  new Condition((state) => !state.outcome!.failed && !truthy(call(predicate, [state.outcome!.result()])));
export const retryAny = (...rules: Dynamic[]): Condition =>
  new Condition((state) => rules.some((rule) => truthy(decide(rule, state))));
export const retryAll = (...rules: Dynamic[]): Condition =>
  new Condition((state) => rules.every((rule) => truthy(decide(rule, state))));

// ---- callbacks ----

/** As `%.3g` writes it. */
const shown = (seconds: Dynamic): string => String(Number(Number(seconds).toPrecision(3)));

const sleepText = (state: RetryCallState): string => {
  const outcome = state.outcome!;
  const error: unknown = outcome.exception();
  const verb =
    error === null
      ? `returned ${str(outcome.result())}`
      : `raised ${(error as Exception).constructor.name}: ${str(error)}`;
  return `Retrying ${functionName(state.fn)} in ${shown(state.upcomingSleep)} seconds as it ${verb}.`;
};

/** 1st, 2nd, 3rd, 4th, … */
function ordinal(n: number): string {
  const isTeen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${(isTeen ? undefined : ["th", "st", "nd", "rd"][n % 10]) ?? "th"}`;
}

export const beforeSleepLog =
  (logger: Dynamic, level: Dynamic, _excInfo: Dynamic = false): Dynamic =>
  (state: RetryCallState) =>
    logger.log(level, sleepText(state));
export const beforeLog =
  (logger: Dynamic, level: Dynamic): Dynamic =>
  (state: RetryCallState) =>
    logger.log(
      level,
      `Starting call to '${functionName(state.fn)}', this is the ${ordinal(state.attemptNumber)} time calling it.`,
    );
export const afterLog =
  (logger: Dynamic, level: Dynamic): Dynamic =>
  (state: RetryCallState) =>
    logger.log(
      level,
      `Finished call to '${functionName(state.fn)}' after ${shown(state.secondsSinceStart)}(s), this was the ${ordinal(state.attemptNumber)} time calling it.`,
    );

interface Options {
  stop?: Dynamic;
  wait?: Dynamic;
  retry?: Dynamic;
  before?: Dynamic;
  after?: Dynamic;
  before_sleep?: Dynamic;
  reraise?: Dynamic;
  retry_error_callback?: Dynamic;
}

/** The decisions of one call. */
function policyOf(state: RetryCallState, options: Options): Policy {
  if (options.before) notify(options.before, state);
  return (attempt) => {
    state.outcome = new Future(attempt, state.attemptNumber);
    const again = attempt.error !== undefined && toException(attempt.error) instanceof TryAgain;
    if (!again && !truthy(decide(options.retry ?? retryIfExceptionType(), state)))
      return finished(state.outcome);
    if (options.after) notify(options.after, state);
    if (truthy(decide(options.stop ?? stopNever, state))) return exhausted(state, options);
    const wait: unknown = options.wait ? decide(options.wait, state) : 0;
    state.upcomingSleep = float(seconds(wait));
    state.idleFor = add(state.idleFor, state.upcomingSleep) as unknown;
    state.nextAction = new RetryAction(state.upcomingSleep);
    if (options.before_sleep) notify(options.before_sleep, state);
    state.attemptNumber++;
    if (options.before) notify(options.before, state);
    return { wait: Number(state.upcomingSleep) };
  };
}

const finished = (outcome: Future) => ({ done: () => outcome.result() });

function exhausted(state: RetryCallState, options: Options): { done: () => Dynamic } {
  if (options.retry_error_callback) return { done: () => notify(options.retry_error_callback, state) };
  const failure = new RetryError(state.outcome!);
  return {
    done: () => {
      if (truthy(options.reraise)) failure.reraise();
      const cause: unknown = state.outcome!.exception();
      throw cause === null ? failure : Object.assign(failure, { __cause__: cause });
    },
  };
}

/** One round of `for attempt in Retrying(...)`: what its block raises is kept for the decision whether there is another. */
export class AttemptManager {
  kept: Attempt = { value: null };

  constructor(readonly retryState: RetryCallState) {}

  __enter__(): null {
    return null;
  }

  __exit__(_type: Dynamic, error: Dynamic): boolean {
    const failed = error !== null && error !== undefined;
    if (failed) this.kept = { error };
    this.retryState.outcome = new Future(this.kept, this.retryState.attemptNumber);
    return failed;
  }
}
pyClass(AttemptManager, { name: "AttemptManager", module: "tenacity" });

/** `tenacity.Retrying(...)` and `AsyncRetrying(...)` in a loop. */
export async function* attempts(options: Options = {}): AsyncGenerator<AttemptManager, null> {
  const state = new RetryCallState(null);
  const policy = policyOf(state, options);
  for (;;) {
    const manager = new AttemptManager(state);
    state.outcome = null;
    yield manager;
    const outcome = state.outcome as Future | null; // the block sets it
    const verdict = policy(outcome?.attempt ?? manager.kept, []);
    if ("done" in verdict) {
      verdict.done();
      return null;
    }
    await later(verdict.wait);
  }
}

/** `@tenacity.retry(...)`, also without arguments. */
export function retry(first?: Dynamic, options: Options = {}): Dynamic {
  if (typeof first === "function")
    return retrying(first, (args) => policyOf(new RetryCallState(first, args), options));
  return (fn: Dynamic) => retrying(fn, (args) => policyOf(new RetryCallState(fn, args), options));
}

signature(waitExponential, "wait_exponential", ["multiplier=", "max=", "exp_base=", "min="]);
