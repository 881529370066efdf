/** Runnables of langchain_core: what `|` composes. */
import { cls, type ClassMember, fn, type Member, method, type MethodRow, unsupported } from "../library.js";
import { core, from } from "./names.js";

const config = ["input", "config=", "*", "**options"];
export const runnable = `${core}.runnables.Runnable`;
const pieces = "typing.AsyncGenerator[Any, None]";

/** Methods of everything that can be invoked; `gives` is the type of one result. */
export function runnableMethods(
  gives: string,
  piece = gives,
  params: readonly string[] = config,
): Record<string, MethodRow> {
  const stream = piece === "Any" ? pieces : `typing.AsyncGenerator[${piece}, None]`;
  return {
    invoke: method(params, gives, { awaits: true }),
    ainvoke: method(params, `Awaitable[${gives}]`),
    stream: method(params, stream, { awaits: true, generator: true }),
    astream: method(params, stream, { generator: true }),
    batch: method(["inputs", "config=", "*", "return_exceptions=", "**options"], `list[${gives}]`, {
      awaits: true,
    }),
    abatch: method(
      ["inputs", "config=", "*", "return_exceptions=", "**options"],
      `Awaitable[list[${gives}]]`,
    ),
    astream_events: unsupportedMethod,
  };
}

/** Not in the runtime: reported when it is called. */
const unsupportedMethod: MethodRow = method(["*args", "**options"], "Any", {
  unsupported: "Use stream or astream with the modes that the program needs.",
});

const pipeRow = method(["other"], runnable, { operands: { from, name: "pipe" } });

const composing: Record<string, MethodRow> = {
  pipe: method(["*others"], runnable),
  __or__: pipeRow,
  __ror__: pipeRow,
  bind: method(["**options"], runnable),
  with_config: method(["config=", "**options"], runnable),
  with_retry: method(
    [
      "*",
      "retry_if_exception_type=",
      "wait_exponential_jitter=",
      "stop_after_attempt=",
      "exponential_jitter_params=",
    ],
    runnable,
  ),
  with_fallbacks: method(["fallbacks", "*", "exceptions_to_handle=", "exception_key="], runnable),
  assign: method(["**options"], runnable),
  pick: method(["keys"], runnable),
  map: method([], runnable),
};

export const runnableClass = (
  name: string,
  params: readonly string[],
  extra: Partial<ClassMember> = {},
): ClassMember => cls(from, name, params, { bases: [runnable], ...extra });

export const runnables: Record<string, Member> = {
  Runnable: cls(from, "Runnable", ["core"], { methods: { ...runnableMethods("Any"), ...composing } }),
  RunnableSequence: runnableClass("RunnableSequence", ["*steps"]),
  RunnableLambda: runnableClass("RunnableLambda", ["func", "afunc=", "*", "name="]),
  RunnableParallel: runnableClass("RunnableParallel", ["steps__=", "**options"]),
  RunnableMap: runnableClass("RunnableParallel", ["steps__=", "**options"]),
  RunnablePassthrough: runnableClass("RunnablePassthrough", [], {
    statics: { assign: method(["**options"], runnable) },
  }),
  RunnableBranch: runnableClass("RunnableBranch", ["*branches"]),
  RunnableGenerator: runnableClass("RunnableGenerator", ["transform", "atransform="]),
  RunnableBinding: runnableClass("RunnableBinding", ["bound", "kwargs=", "config="]),
  RunnableSerializable: runnableClass("Runnable", ["core"]),
  RunnableConfig: cls(from, "RunnableConfig", [], { bases: ["typing.TypedDict"] }),
  ConfigurableField: unsupported("unsupported-library-member", "Make one model for each configuration."),
  chain: fn(from, "RunnableLambda", ["func"], runnable),
};
