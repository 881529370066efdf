import { cls, constant, erased, fn, type Library, method, type MethodRow, unsupported } from "../library.js";

/**
 * What Python awaits itself returns `Awaitable[...]`; only calls that block in Python and return a promise here are marked `awaits`.
 */
const from = "python/stdlib/asyncio";
const guard: Readonly<Record<string, MethodRow>> = {
  acquire: method([], "Awaitable[bool]"),
  release: method([], "None"),
  locked: method([], "bool"),
  __aenter__: method([], "Awaitable[None]"),
  __aexit__: method(["exc_type", "exc", "tb"], "Awaitable[None]"),
};
const futureMethods: Readonly<Record<string, MethodRow>> = {
  cancel: method(["msg="], "bool"),
  cancelled: method([], "bool"),
  done: method([], "bool"),
  result: method([], "Any"),
  exception: method([], "BaseException | None"),
  add_done_callback: method(["callback", "/"], "None"),
  remove_done_callback: method(["callback", "/"], "int"),
  set_result: method(["result", "/"], "None"),
  set_exception: method(["exception", "/"], "None"),
};
const queueMethods: Readonly<Record<string, MethodRow>> = {
  put: method(["item"], "Awaitable[None]"),
  get: method([], "Awaitable[Any]"),
  put_nowait: method(["item"], "None"),
  get_nowait: method([], "Any"),
  qsize: method([], "int"),
  empty: method([], "bool"),
  full: method([], "bool"),
  task_done: method([], "None"),
  join: method([], "Awaitable[None]"),
};
const queue = (name: string) =>
  cls(from, name, ["maxsize="], { methods: queueMethods, attributes: { maxsize: "int" } });
const loopMethods: Readonly<Record<string, MethodRow>> = {
  run_forever: method([], "None", { awaits: true }),
  run_until_complete: method(["future"], "Any", { awaits: true }),
  run_in_executor: method(["executor", "func", "*args"], "Awaitable[Any]"),
  create_task: method(["coro", "*", "name="], "asyncio.Task"),
  create_future: method([], "asyncio.Future"),
  call_soon: method(["callback", "*args"], "Any"),
  call_soon_threadsafe: method(["callback", "*args"], "Any", { name: "callSoon" }),
  call_later: method(["delay", "callback", "*args"], "Any"),
  time: method([], "float"),
  is_running: method([], "bool"),
  is_closed: method([], "bool"),
  close: method([], "None"),
  stop: method([], "None"),
  set_debug: method(["enabled"], "None"),
  shutdown_asyncgens: method([], "Awaitable[None]"),
  shutdown_default_executor: method([], "Awaitable[None]"),
};
const streams = unsupported("unsupported-library-member", "Use fetch for HTTP, or node:net for sockets.");

export const asyncio: Library = {
  module: "asyncio",
  members: {
    run: fn(from, "run", ["main", "*", "debug="], "Any", { awaits: true }),
    sleep: fn(from, "sleep", ["delay", "result="], "Awaitable[Any]"),
    gather: fn(from, "gather", ["*coros_or_futures", "return_exceptions="], "Awaitable[list[Any]]"),
    create_task: fn(from, "createTask", ["coro", "*", "name="], "asyncio.Task"),
    ensure_future: fn(from, "ensureFuture", ["coro_or_future"], "asyncio.Future"),
    wait_for: fn(from, "waitFor", ["fut", "timeout"], "Awaitable[Any]"),
    wait: fn(from, "wait", ["fs", "*", "timeout=", "return_when="], "Awaitable[tuple[set[Any], set[Any]]]"),
    as_completed: fn(from, "asCompleted", ["fs", "*", "timeout="], "Iterator[Awaitable[Any]]", {
      generator: true,
    }),
    shield: fn(from, "shield", ["arg"], "asyncio.Future"),
    timeout: fn(from, "timeout", ["delay"], "asyncio.Timeout"),
    to_thread: fn(from, "toThread", ["func", "/", "*args", "**kwargs"], "Awaitable[Any]"),
    current_task: fn(from, "currentTask", [], "asyncio.Task | None"),
    iscoroutinefunction: fn(from, "iscoroutinefunction", ["func"], "bool"),
    iscoroutine: fn(from, "iscoroutine", ["obj"], "bool"),
    isfuture: fn(from, "isfuture", ["obj"], "bool"),
    get_event_loop: fn(from, "getEventLoop", [], "asyncio.AbstractEventLoop"),
    get_running_loop: fn(from, "getEventLoop", [], "asyncio.AbstractEventLoop"),
    new_event_loop: fn(from, "newEventLoop", [], "asyncio.AbstractEventLoop"),
    set_event_loop: fn(from, "setEventLoop", ["loop"], "None"),
    AbstractEventLoop: cls(from, "AbstractEventLoop", [], { methods: loopMethods }),
    Future: cls(from, "Future", [], { methods: futureMethods }),
    Task: cls(from, "Task", ["coro", "name="], {
      bases: ["asyncio.Future"],
      methods: {
        ...futureMethods,
        get_name: method([], "str"),
        set_name: method(["value"], "None"),
        uncancel: method([], "int"),
        cancelling: method([], "int"),
      },
    }),
    TaskGroup: cls(from, "TaskGroup", [], {
      methods: {
        create_task: method(["coro", "*", "name="], "asyncio.Task"),
        __aenter__: method([], "Awaitable[asyncio.TaskGroup]"),
        __aexit__: method(["exc_type", "exc", "tb"], "Awaitable[bool]"),
      },
    }),
    Timeout: cls(from, "Timeout", ["when"], {
      methods: {
        expired: method([], "bool"),
        __aenter__: method([], "Awaitable[asyncio.Timeout]"),
        __aexit__: method(["exc_type", "exc", "tb"], "Awaitable[bool]"),
      },
    }),
    Lock: cls(from, "Lock", [], { methods: guard }),
    Semaphore: cls(from, "Semaphore", ["value="], { methods: guard }),
    BoundedSemaphore: cls(from, "BoundedSemaphore", ["value="], { methods: guard }),
    Event: cls(from, "Event", [], {
      methods: {
        is_set: method([], "bool"),
        set: method([], "None"),
        clear: method([], "None"),
        wait: method([], "Awaitable[bool]"),
      },
    }),
    Condition: cls(from, "Condition", ["lock="], {
      methods: {
        ...guard,
        wait: method([], "Awaitable[bool]"),
        wait_for: method(["predicate"], "Awaitable[Any]"),
        notify: method(["n="], "None"),
        notify_all: method([], "None"),
      },
    }),
    Queue: queue("Queue"),
    LifoQueue: queue("LifoQueue"),
    PriorityQueue: queue("PriorityQueue"),
    QueueEmpty: cls(from, "QueueEmpty", ["*args"], { bases: ["Exception"] }),
    QueueFull: cls(from, "QueueFull", ["*args"], { bases: ["Exception"] }),
    TimeoutError: cls(from, "TimeoutError", ["*args"], { bases: ["OSError"] }),
    CancelledError: cls(from, "CancelledError", ["*args"], { bases: ["BaseException"] }),
    InvalidStateError: cls(from, "InvalidStateError", ["*args"], { bases: ["Exception"] }),
    FIRST_COMPLETED: constant(from, "FIRST_COMPLETED", "str"),
    FIRST_EXCEPTION: constant(from, "FIRST_EXCEPTION", "str"),
    ALL_COMPLETED: constant(from, "ALL_COMPLETED", "str"),
    set_event_loop_policy: erased,
    WindowsSelectorEventLoopPolicy: erased,
    open_connection: streams,
    start_server: streams,
    create_subprocess_exec: unsupported("unsupported-library-member", "Use node:child_process."),
    create_subprocess_shell: unsupported("unsupported-library-member", "Use node:child_process."),
    run_coroutine_threadsafe: fn(
      "python/stdlib/futures",
      "runCoroutineThreadsafe",
      ["coro", "loop"],
      "concurrent.futures.Future",
    ),
    Runner: unsupported("unsupported-library-member", "Use asyncio.run."),
  },
};
