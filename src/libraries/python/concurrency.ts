import { cls, constant, fn, type Library, method, type MethodRow, unsupported } from "../library.js";

const futuresFrom = "python/stdlib/futures";
const threads = "python/stdlib/threading";
const queues = "python/stdlib/queue";

const processes = unsupported(
  "unsupported-library-member",
  "Processes are not part of a migrated app: use ThreadPoolExecutor for waiting, worker_threads for computing.",
);
const futureMethods: Readonly<Record<string, MethodRow>> = {
  result: method(["timeout="], "Any", { awaits: true }),
  exception: method(["timeout="], "BaseException | None", { awaits: true }),
  done: method([], "bool"),
  running: method([], "bool"),
  cancelled: method([], "bool"),
  cancel: method([], "bool"),
  add_done_callback: method(["fn"], "None"),
  set_result: method(["result"], "None"),
  set_exception: method(["exception"], "None"),
};

const futuresMembers: Library["members"] = {
  ThreadPoolExecutor: cls(
    futuresFrom,
    "ThreadPoolExecutor",
    ["max_workers=", "thread_name_prefix=", "initializer=", "initargs="],
    {
      methods: {
        submit: method(["fn", "/", "*args", "**kwargs"], "concurrent.futures.Future"),
        map: method(["fn", "*iterables", "timeout=", "chunksize="], "Iterator[Any]", {
          awaits: true,
          generator: true,
        }),
        shutdown: method(["wait=", "*", "cancel_futures="], "None", { awaits: true }),
        __enter__: method([], "concurrent.futures.ThreadPoolExecutor"),
        __exit__: method(["exc_type", "exc", "tb"], "None", { awaits: true }),
      },
    },
  ),
  ProcessPoolExecutor: processes,
  Executor: unsupported("unsupported-library-member", "Use ThreadPoolExecutor."),
  Future: cls(futuresFrom, "Future", [], { methods: futureMethods }),
  as_completed: fn(
    futuresFrom,
    "asCompleted",
    ["fs", "timeout="],
    "AsyncIterator[concurrent.futures.Future]",
    {
      awaits: true,
      generator: true,
    },
  ),
  wait: fn(futuresFrom, "wait", ["fs", "timeout=", "return_when="], "tuple[set[Any], set[Any]]", {
    awaits: true,
  }),
  TimeoutError: cls(futuresFrom, "TimeoutError", ["*args"], { bases: ["OSError"] }),
  CancelledError: cls(futuresFrom, "CancelledError", ["*args"], { bases: ["BaseException"] }),
  FIRST_COMPLETED: constant(futuresFrom, "FIRST_COMPLETED", "str"),
  FIRST_EXCEPTION: constant(futuresFrom, "FIRST_EXCEPTION", "str"),
  ALL_COMPLETED: constant(futuresFrom, "ALL_COMPLETED", "str"),
};
export const concurrentFutures: Library = { module: "concurrent.futures", members: futuresMembers };

const lockMethods: Readonly<Record<string, MethodRow>> = {
  acquire: method(["blocking=", "timeout="], "bool"),
  release: method([], "None"),
  locked: method([], "bool"),
  __enter__: method([], "bool"),
  __exit__: method(["exc_type", "exc", "tb"], "None"),
};
const threadMethods: Readonly<Record<string, MethodRow>> = {
  start: method([], "None"),
  run: method([], "Any"),
  join: method(["timeout="], "None", { awaits: true }),
  is_alive: method([], "bool"),
};
const threadAttributes = { name: "str", daemon: "bool", ident: "int | None" };
const awaitedMethods: Readonly<Record<string, MethodRow>> = {
  ...lockMethods,
  acquire: method(["blocking=", "timeout="], "bool", { awaits: true }),
  __enter__: method([], "bool", { awaits: true }),
};
const semaphoreMethods = { ...awaitedMethods, release: method(["n="], "None") };

/** What stands for the locks of a program that waits while it holds one. */
export const awaitedLocks: Library["members"] = {
  "threading.Lock": cls(threads, "AwaitedLock", [], { methods: awaitedMethods }),
  "threading.RLock": cls(threads, "AwaitedRLock", [], { methods: awaitedMethods }),
};

export const threading: Library = {
  module: "threading",
  members: {
    Thread: cls(threads, "Thread", ["group=", "target=", "name=", "args=", "kwargs=", "*", "daemon="], {
      methods: threadMethods,
      attributes: threadAttributes,
    }),
    Timer: cls(threads, "Timer", ["interval", "function", "args=", "kwargs="], {
      bases: ["threading.Thread"],
      methods: { ...threadMethods, cancel: method([], "None") },
      attributes: threadAttributes,
    }),
    Lock: cls(threads, "Lock", [], { methods: lockMethods }),
    RLock: cls(threads, "RLock", [], { methods: lockMethods }),
    Event: cls(threads, "Event", [], {
      methods: {
        is_set: method([], "bool"),
        set: method([], "None"),
        clear: method([], "None"),
        wait: method(["timeout="], "bool", { awaits: true }),
      },
    }),
    local: cls(threads, "local", [], { open: true }),
    current_thread: fn(threads, "currentThread", [], "threading.Thread"),
    main_thread: fn(threads, "mainThread", [], "threading.Thread"),
    get_ident: fn(threads, "getIdent", [], "int"),
    active_count: fn(threads, "activeCount", [], "int"),
    enumerate: fn(threads, "enumerate", [], "list[threading.Thread]"),
    Condition: cls(threads, "Condition", ["lock="], {
      methods: {
        ...awaitedMethods,
        wait: method(["timeout="], "bool", { awaits: true }),
        wait_for: method(["predicate", "timeout="], "Any", { awaits: true }),
        notify: method(["n="], "None"),
        notify_all: method([], "None"),
      },
    }),
    Semaphore: cls(threads, "Semaphore", ["value="], { methods: semaphoreMethods }),
    BoundedSemaphore: cls(threads, "BoundedSemaphore", ["value="], { methods: semaphoreMethods }),
    Barrier: cls(threads, "Barrier", ["parties", "action=", "timeout="], {
      methods: {
        wait: method(["timeout="], "int", { awaits: true }),
        reset: method([], "None"),
        abort: method([], "None"),
      },
      attributes: { parties: "int", n_waiting: "int", broken: "bool" },
    }),
    BrokenBarrierError: cls(threads, "BrokenBarrierError", ["*args"], { bases: ["RuntimeError"] }),
  },
};

const queueMethods: Readonly<Record<string, MethodRow>> = {
  put: method(["item", "block=", "timeout="], "None", { awaits: true }),
  get: method(["block=", "timeout="], "Any", { awaits: true }),
  put_nowait: method(["item"], "None"),
  get_nowait: method([], "Any"),
  qsize: method([], "int"),
  empty: method([], "bool"),
  full: method([], "bool"),
  task_done: method([], "None"),
  join: method([], "None", { awaits: true }),
};
const queueClass = (name: string) =>
  cls(queues, name, ["maxsize="], { methods: queueMethods, attributes: { maxsize: "int" } });

export const queue: Library = {
  module: "queue",
  members: {
    Queue: queueClass("Queue"),
    LifoQueue: queueClass("LifoQueue"),
    PriorityQueue: queueClass("PriorityQueue"),
    SimpleQueue: cls(queues, "SimpleQueue", [], { methods: queueMethods }),
    Empty: cls(queues, "Empty", ["*args"], { bases: ["Exception"] }),
    Full: cls(queues, "Full", ["*args"], { bases: ["Exception"] }),
  },
};
