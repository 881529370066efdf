import { constant, erased, fn, type Library, unsupported } from "../library.js";

const from = "python/stdlib/sys";
const interpreter = unsupported(
  "unsupported-library-member",
  "It describes the Python interpreter, which a migrated app does not have.",
);

export const sys: Library = {
  module: "sys",
  members: {
    argv: constant(from, "argv", "list[str]"),
    exit: fn(from, "exit", ["status=", "/"], "NoReturn"),
    stdout: constant(from, "stdout", "io.TextIOBase"),
    stderr: constant(from, "stderr", "io.TextIOBase"),
    path: constant(from, "path", "list[str]"),
    platform: constant(from, "platform", "str"),
    version: constant(from, "version", "str"),
    version_info: constant(from, "versionInfo", "Any"),
    maxsize: constant(from, "maxsize", "bigint"),
    maxunicode: constant(from, "maxunicode", "int"),
    byteorder: constant(from, "byteorder", "str"),
    executable: constant(from, "executable", "str"),
    getrecursionlimit: fn(from, "getrecursionlimit", [], "int"),
    setrecursionlimit: fn(from, "setrecursionlimit", ["limit", "/"], "None", {
      differs: "recursion-limit",
    }),
    getdefaultencoding: fn(from, "getdefaultencoding", [], "str"),
    getsizeof: interpreter,
    intern: fn(from, "intern", ["string", "/"], "str"),
    exc_info: fn(from, "excInfo", ["*", "handled="], "tuple[Any, Any, Any]", {
      handled: { parameter: "handled", always: true },
    }),
    float_info: constant(from, "floatInfo", "Any"),
    modules: interpreter,
    stdin: unsupported(
      "unsupported-library-member",
      "A server has no standard input: read process.stdin in TypeScript.",
    ),
    _getframe: interpreter,
    settrace: interpreter,
    setprofile: interpreter,
    getrefcount: interpreter,
    dont_write_bytecode: constant(from, "dontWriteBytecode", "bool"),
  },
};
