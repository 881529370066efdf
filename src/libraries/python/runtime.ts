import { cls, erased, fn, type Library, method, type Member, unsupported } from "../library.js";

const from = "python/stdlib/traceback";
const handled = { parameter: "handled", always: true };
/** `handled` is not Python's: the lowering passes the exception of the enclosing except clause there. */
export const traceback: Library = {
  module: "traceback",
  members: {
    format_exc: fn(from, "formatExc", ["limit=", "chain=", "*", "handled="], "str", { handled }),
    print_exc: fn(from, "printExc", ["limit=", "file=", "chain=", "*", "handled="], "None", { handled }),
    format_exception: fn(from, "formatException", ["exc", "value=", "tb=", "limit=", "chain="], "list[str]"),
    format_exception_only: fn(from, "formatExceptionOnly", ["exc", "value="], "list[str]"),
    print_exception: fn(
      from,
      "printException",
      ["exc", "value=", "tb=", "limit=", "file=", "chain="],
      "None",
    ),
    format_stack: fn(from, "formatStack", [], "list[str]"),
    print_stack: fn(from, "printStack", [], "None"),
    format_tb: fn(from, "formatTb", ["tb"], "list[str]"),
    extract_tb: unsupported("unsupported-library-member", "Use traceback.format_exception."),
    extract_stack: unsupported("unsupported-library-member", "Use traceback.format_stack."),
    TracebackException: unsupported("unsupported-library-member", "Use traceback.format_exception."),
  },
};

export const warnings: Library = {
  module: "warnings",
  members: {
    warn: fn("python/stdlib/warnings", "warn", ["message", "category=", "stacklevel="], "None"),
    catch_warnings: cls(
      "python/stdlib/warnings",
      "catch_warnings",
      ["*", "record=", "action=", "category="],
      {
        methods: { __enter__: method([], "Any"), __exit__: method(["exc_type", "exc", "tb"], "None") },
      },
    ),
    filterwarnings: fn(
      "python/stdlib/warnings",
      "filterwarnings",
      ["action", "message=", "category=", "module=", "lineno=", "append="],
      "None",
    ),
    simplefilter: fn(
      "python/stdlib/warnings",
      "simplefilter",
      ["action", "category=", "lineno=", "append="],
      "None",
    ),
    resetwarnings: fn("python/stdlib/warnings", "resetwarnings", [], "None"),
  },
};

export const gc: Library = {
  module: "gc",
  members: { collect: erased, disable: erased, enable: erased, freeze: erased },
};

/** Modules that have no counterpart at all: name → what to do instead. */
const without: Readonly<Record<string, string>> = {
  subprocess: "Use node:child_process, or move the work to a job.",
  socket: "Use fetch for HTTP, or node:net for sockets.",
  multiprocessing: "Use asyncio for waiting, or worker_threads for computing.",
  pickle: "Keep data as JSON: a pickle can only be read by Python.",
  ctypes: "Native code has no counterpart: use an npm package.",
  importlib: "Import the module where it is used; what is imported must be known when the app is built.",
  sqlite3: "Use an npm database client.",
  signal: "Use process.on in TypeScript.",
  weakref: "Use WeakRef and WeakMap.",
  "urllib.request": "Use fetch.",
  "http.client": "Use fetch.",
  "http.server": "Use the agent server, or node:http.",
  "xml.etree.ElementTree": "Use an npm XML parser.",
  zipfile: "Use an npm zip package.",
  email: "Use an npm mail package.",
  smtplib: "Use an npm mail package.",
  unittest: "Tests are not part of the app: write them with vitest.",
  "unittest.mock": "Tests are not part of the app: write them with vitest.",
};

/** Names of each such module that programs use; the module's other names are reported without advice. */
const used: Readonly<Record<string, readonly string[]>> = {
  subprocess: [
    "run",
    "Popen",
    "call",
    "check_call",
    "check_output",
    "PIPE",
    "STDOUT",
    "DEVNULL",
    "CalledProcessError",
  ],
  socket: [
    "socket",
    "gethostname",
    "gethostbyname",
    "create_connection",
    "AF_INET",
    "SOCK_STREAM",
    "timeout",
  ],
  multiprocessing: ["Process", "Pool", "Queue", "cpu_count", "Manager", "Lock"],
  pickle: ["load", "loads", "dump", "dumps", "Unpickler", "Pickler", "PickleError", "HIGHEST_PROTOCOL"],
  ctypes: ["CDLL", "cdll", "Structure", "c_int", "c_char_p", "POINTER", "byref"],
  importlib: ["import_module", "reload", "metadata", "util"],
  sqlite3: ["connect", "Connection", "Cursor", "Row", "Error"],
  signal: ["signal", "SIGTERM", "SIGINT", "alarm"],
  weakref: ["ref", "proxy", "WeakValueDictionary", "WeakKeyDictionary", "WeakSet", "finalize"],
  "urllib.request": ["urlopen", "Request", "urlretrieve", "build_opener"],
  "http.client": ["HTTPConnection", "HTTPSConnection", "HTTPException"],
  "http.server": ["HTTPServer", "BaseHTTPRequestHandler", "SimpleHTTPRequestHandler"],
  "xml.etree.ElementTree": ["parse", "fromstring", "tostring", "Element", "SubElement", "ElementTree"],
  zipfile: ["ZipFile", "is_zipfile", "BadZipFile"],
  email: ["message_from_string", "message_from_bytes"],
  smtplib: ["SMTP", "SMTP_SSL", "SMTPException"],
  unittest: ["TestCase", "main", "mock"],
  "unittest.mock": ["Mock", "MagicMock", "AsyncMock", "patch"],
};

function unsupportedModule(module: string, advice: string): Library {
  const members: Record<string, Member> = {};
  for (const name of used[module]!) members[name] = unsupported("unsupported-library-member", advice);
  return { module, members };
}

export const unsupportedModules: readonly Library[] = Object.entries(without).map(([module, advice]) =>
  unsupportedModule(module, advice),
);
