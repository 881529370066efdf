import { cls, erased, fn, type Library, method, type MethodRow, unsupported } from "../library.js";

const from = "python/stdlib/contextlib";
const stacks = "python/stdlib/exit-stack";
const manager: Readonly<Record<string, MethodRow>> = {
  __enter__: method([], "Any"),
  __exit__: method(["exc_type", "exc", "tb"], "bool | None"),
};
const asyncManager: Readonly<Record<string, MethodRow>> = {
  __aenter__: method([], "Awaitable[Any]"),
  __aexit__: method(["exc_type", "exc", "tb"], "Awaitable[bool | None]"),
};

export const contextlib: Library = {
  module: "contextlib",
  members: {
    contextmanager: fn(from, "contextmanager", ["func"], "Any"),
    asynccontextmanager: fn(from, "asynccontextmanager", ["func"], "Any"),
    suppress: cls(from, "suppress", ["*exceptions"], { methods: manager }),
    nullcontext: cls(from, "nullcontext", ["enter_result="], {
      methods: { ...manager, ...asyncManager },
      attributes: { enter_result: "Any" },
    }),
    closing: cls(from, "closing", ["thing"], { methods: manager }),
    aclosing: cls(from, "aclosing", ["thing"], { methods: asyncManager }),
    redirect_stdout: cls(from, "redirect_stdout", ["new_target"], { methods: manager }),
    redirect_stderr: cls(from, "redirect_stderr", ["new_target"], { methods: manager }),
    ExitStack: cls(stacks, "ExitStack", [], {
      methods: {
        ...manager,
        __enter__: method([], "contextlib.ExitStack"),
        enter_context: method(["cm"], "Any"),
        push: method(["exit"], "Any"),
        callback: method(["callback", "/", "*args", "**kwds"], "Any"),
        pop_all: method([], "contextlib.ExitStack"),
        close: method([], "None"),
      },
    }),
    AsyncExitStack: cls(stacks, "AsyncExitStack", [], {
      methods: {
        ...asyncManager,
        __aenter__: method([], "Awaitable[contextlib.AsyncExitStack]"),
        enter_context: method(["cm"], "Any"),
        enter_async_context: method(["cm"], "Awaitable[Any]"),
        push: method(["exit"], "Any"),
        push_async_exit: method(["exit"], "Any"),
        callback: method(["callback", "/", "*args", "**kwds"], "Any"),
        push_async_callback: method(["callback", "/", "*args", "**kwds"], "Any"),
        pop_all: method([], "contextlib.AsyncExitStack"),
        aclose: method([], "Awaitable[None]"),
      },
    }),
    AbstractContextManager: erased,
    AbstractAsyncContextManager: erased,
    ContextDecorator: cls(from, "ContextDecorator", []),
    AsyncContextDecorator: unsupported(
      "unsupported-library-member",
      "Use an `async with` statement inside the function.",
    ),
    chdir: unsupported(
      "unsupported-library-member",
      "Use absolute paths: the working directory is one per process.",
    ),
  },
};

/** What stands for the stacks of a program in which a manager, or a callback, of a stack waits. */
export const awaitedStacks: Library["members"] = {
  "contextlib.ExitStack": cls(stacks, "AwaitedExitStack", [], {
    methods: {
      __enter__: method([], "contextlib.ExitStack"),
      __exit__: method(["exc_type", "exc", "tb"], "bool", { awaits: true }),
      enter_context: method(["cm"], "Any", { awaits: true }),
      push: method(["exit"], "Any"),
      callback: method(["callback", "/", "*args", "**kwds"], "Any"),
      pop_all: method([], "contextlib.ExitStack"),
      close: method([], "None", { awaits: true }),
    },
  }),
};

export const contextvars: Library = {
  module: "contextvars",
  members: {
    ContextVar: cls("python/stdlib/contextvars", "ContextVar", ["name", "/", "*", "default="], {
      methods: {
        get: method(["default=", "/"], "Any"),
        set: method(["value", "/"], "contextvars.Token"),
        reset: method(["token", "/"], "None"),
      },
      attributes: { name: "str" },
    }),
    Token: cls("python/stdlib/contextvars", "Token", [], {
      attributes: { var: "contextvars.ContextVar", old_value: "Any" },
    }),
    Context: cls("python/stdlib/contextvars", "Context", [], {
      methods: {
        run: method(["callable", "/", "*args", "**kwargs"], "Any", { passes: true }),
        get: method(["key", "default=", "/"], "Any"),
      },
    }),
    copy_context: fn("python/stdlib/contextvars", "copyContext", [], "contextvars.Context"),
  },
};
