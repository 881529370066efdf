import { call, type Dynamic, isInstance, toException, truthy } from "../python/index.js";
import { getLogger } from "../python/stdlib/logging.js";
import { notify, type Policy, retrying, splitArguments } from "./retrying.js";

/** The waits of a schedule, one after the other; what it yields first is not waited. */
type Waits = Generator<number | null>;
type Schedule = () => Waits;

/** `backoff.expo(base=2, factor=1, max_value=None)` */
export function* expo(base: Dynamic = 2, factor: Dynamic = 1, maxValue: Dynamic = null): Waits {
  yield null;
  for (let n = 0; ; n++)
    yield Math.min(Number(factor) * Number(base) ** n, maxValue === null ? Infinity : Number(maxValue));
}

/** `backoff.fibo(max_value=None)` */
export function* fibo(maxValue: Dynamic = null): Waits {
  yield null;
  for (let [a, b] = [1, 1]; ; [a, b] = [b, a + b])
    yield Math.min(a, maxValue === null ? Infinity : Number(maxValue));
}

/** `backoff.constant(interval=1)` */
export function* constant(interval: Dynamic = 1): Waits {
  yield null;
  for (;;) yield Number(interval);
}

/** `backoff.full_jitter(value)` */
export const fullJitter = (value: Dynamic): number => Math.random() * Number(value);

/** `backoff.random_jitter(value)` */
export const randomJitter = (value: Dynamic): number => Number(value) + Math.random();

interface Options {
  max_tries?: Dynamic;
  max_time?: Dynamic;
  jitter?: Dynamic;
  giveup?: Dynamic;
  on_backoff?: Dynamic;
  on_success?: Dynamic;
  on_giveup?: Dynamic;
  raise_on_giveup?: Dynamic;
  logger?: Dynamic;
  [schedule: string]: Dynamic;
}

const handlers = (given: Dynamic): Dynamic[] =>
  given == null ? [] : Array.isArray(given) ? [...given] : [given];
const limit = (given: Dynamic): number =>
  Number((typeof given === "function" ? call(given, []) : given) ?? Infinity);

function scheduleOf(waitGen: Dynamic, { base, factor, max_value, interval }: Options): Schedule {
  if (waitGen === expo) return () => expo(base, factor, max_value ?? null);
  if (waitGen === fibo) return () => fibo(max_value ?? null);
  if (waitGen === constant) return () => constant(interval);
  return () => call(waitGen, []) as Waits;
}

/** Whether an attempt is the last one, asks for another, or for none although it failed. */
type Judgement = "done" | "again" | "give up";

const raise = (error: Dynamic): never => {
  throw error;
};

/** Retries as an attempt is judged, as both decorators do. */
function policy(
  fn: Dynamic,
  schedule: Schedule,
  options: Options,
  judge: (attempt: { value?: Dynamic; error?: Dynamic }) => Judgement,
): Policy {
  const waits = schedule();
  waits.next();
  const started = Date.now();
  const maxTries = limit(options.max_tries);
  const maxTime = limit(options.max_time);
  let tries = 0;
  return (attempt, args) => {
    tries++;
    const elapsed = (Date.now() - started) / 1000;
    const outcome =
      attempt.error === undefined
        ? { value: attempt.value ?? null }
        : { exception: toException(attempt.error) };
    const details = { target: fn, ...splitArguments(fn, args), tries, elapsed, ...outcome };
    const done = () => {
      if (attempt.error !== undefined && options.raise_on_giveup !== false) throw attempt.error;
      return attempt.value ?? null;
    };
    const judgement = judge(attempt);
    if (judgement === "done") {
      if (attempt.error !== undefined) return { done: () => raise(attempt.error) };
      handlers(options.on_success).forEach((handler) => notify(handler, details));
      return { done };
    }
    if (judgement === "give up" || tries >= maxTries || elapsed >= maxTime) {
      handlers(options.on_giveup).forEach((handler) => notify(handler, details));
      return { done };
    }
    const next = Number(waits.next().value);
    const jitter = options.jitter === undefined ? fullJitter : options.jitter;
    const wait = Math.min(jitter === null ? next : Number(call(jitter, [next])), maxTime - elapsed);
    handlers(options.on_backoff).forEach((handler) => notify(handler, { ...details, wait }));
    if (options.logger !== null)
      getLogger("backoff").info(`Backing off ${fn.name}(...) for ${wait.toFixed(1)}s`);
    return { wait };
  };
}

/** `@backoff.on_exception(wait_gen, exception, ...)` */
export function onException(waitGen: Dynamic, exception: Dynamic, options: Options = {}): Dynamic {
  const schedule = scheduleOf(waitGen, options);
  const judge = ({ error }: { error?: Dynamic }): Judgement => {
    const raised = error === undefined ? null : toException(error);
    if (raised === null || !isInstance(raised, exception)) return "done";
    return options.giveup && truthy(call(options.giveup, [raised])) ? "give up" : "again";
  };
  return (fn: Dynamic) => retrying(fn, () => policy(fn, schedule, options, judge));
}

/** `@backoff.on_predicate(wait_gen, predicate=operator.not_, ...)` */
export function onPredicate(waitGen: Dynamic, predicate: Dynamic = null, options: Options = {}): Dynamic {
  const schedule = scheduleOf(waitGen, options);
  const judge = ({ value, error }: { value?: Dynamic; error?: Dynamic }): Judgement => {
    if (error !== undefined) return "done";
    return (predicate === null ? !truthy(value) : truthy(call(predicate, [value]))) ? "again" : "done";
  };
  return (fn: Dynamic) => retrying(fn, () => policy(fn, schedule, options, judge));
}
