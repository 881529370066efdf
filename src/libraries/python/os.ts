import { descriptorMembers } from "./system.js";
import { constant, erased, fn, type Library, type Member, unsupported } from "../library.js";

const from = "python/stdlib/os";
const paths = "python/stdlib/os-path";

const noProcess = unsupported(
  "unsupported-library-member",
  "Processes are not part of a migrated app: use node:child_process or move the work to a job.",
);

const pathMembers: Readonly<Record<string, Member>> = {
  join: fn(paths, "join", ["path", "*paths"], "str"),
  dirname: fn(paths, "dirname", ["p"], "str"),
  basename: fn(paths, "basename", ["p"], "str"),
  split: fn(paths, "split", ["p"], "tuple[str, str]"),
  splitext: fn(paths, "splitext", ["p"], "tuple[str, str]"),
  exists: fn(paths, "exists", ["path"], "bool"),
  lexists: fn(paths, "lexists", ["path"], "bool"),
  isfile: fn(paths, "isfile", ["path"], "bool"),
  isdir: fn(paths, "isdir", ["s"], "bool"),
  islink: fn(paths, "islink", ["path"], "bool"),
  isabs: fn(paths, "isabs", ["s"], "bool"),
  abspath: fn(paths, "abspath", ["path"], "str"),
  realpath: fn(paths, "realpath", ["filename"], "str"),
  normpath: fn(paths, "normpath", ["path"], "str"),
  normcase: fn(paths, "normcase", ["s"], "str"),
  relpath: fn(paths, "relpath", ["path", "start="], "str"),
  expanduser: fn(paths, "expanduser", ["path"], "str"),
  expandvars: fn(paths, "expandvars", ["path"], "str"),
  commonpath: fn(paths, "commonpath", ["paths"], "str"),
  commonprefix: fn(paths, "commonprefix", ["m"], "str"),
  getsize: fn(paths, "getsize", ["filename"], "int"),
  getmtime: fn(paths, "getmtime", ["filename"], "float"),
  sep: constant(paths, "sep", "str"),
  pathsep: constant(paths, "pathsep", "str"),
  curdir: constant(paths, "curdir", "str"),
  pardir: constant(paths, "pardir", "str"),
  extsep: constant(paths, "extsep", "str"),
};

export const osPath: Library = { module: "os.path", members: pathMembers };

export const os: Library = {
  module: "os",
  members: {
    environ: constant(from, "environ", "dict[str, str]"),
    getenv: fn(from, "getenv", ["key", "default="], "str | None"),
    stat: fn(from, "stat", ["path"], "Any"),
    putenv: fn(from, "putenv", ["name", "value"], "None"),
    unsetenv: fn(from, "unsetenv", ["name"], "None"),
    getcwd: fn(from, "getcwd", [], "str"),
    chdir: fn(from, "chdir", ["path"], "None"),
    listdir: fn(from, "listdir", ["path="], "list[str]"),
    walk: fn(from, "walk", ["top", "topdown="], "Iterator[tuple[str, list[str], list[str]]]", {
      generator: true,
    }),
    makedirs: fn(from, "makedirs", ["name", "mode=", "exist_ok="], "None"),
    mkdir: fn(from, "mkdir", ["path", "mode="], "None"),
    remove: fn(from, "remove", ["path"], "None"),
    unlink: fn(from, "remove", ["path"], "None"),
    rmdir: fn(from, "rmdir", ["path"], "None"),
    rename: fn(from, "rename", ["src", "dst"], "None"),
    replace: fn(from, "rename", ["src", "dst"], "None"),
    getpid: fn(from, "getpid", [], "int"),
    cpu_count: fn(from, "cpuCount", [], "int"),
    urandom: fn(from, "urandom", ["size"], "bytes"),
    fspath: fn(from, "fspath", ["path"], "str"),
    getlogin: fn(from, "getlogin", [], "str"),
    sep: constant(paths, "sep", "str"),
    pathsep: constant(paths, "pathsep", "str"),
    curdir: constant(paths, "curdir", "str"),
    pardir: constant(paths, "pardir", "str"),
    extsep: constant(paths, "extsep", "str"),
    linesep: constant(from, "linesep", "str"),
    devnull: constant(from, "devnull", "str"),
    name: constant(from, "name", "str"),
    ...descriptorMembers,
    PathLike: erased,
    system: noProcess,
    popen: noProcess,
    fork: noProcess,
    execv: noProcess,
    execvp: noProcess,
    kill: noProcess,
  },
};
