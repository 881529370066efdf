import { cls, fn, type Library, method, unsupported } from "../library.js";

const path = "pathlib.Path";
const pathClass = (name: string) =>
  cls("python/stdlib/pathlib", name, ["*args"], {
    methods: {
      absolute: method([], path),
      as_posix: method([], "str"),
      exists: method([], "bool"),
      expanduser: method([], path),
      as_uri: method([], "str"),
      is_relative_to: method(["*other"], "bool"),
      match: method(["path_pattern"], "bool"),
      with_stem: method(["stem"], path),
      glob: method(["pattern"], `Iterator[${path}]`, { generator: true }),
      rglob: method(["pattern"], `Iterator[${path}]`, { generator: true }),
      touch: method(["mode=", "exist_ok="], "None"),
      rename: method(["target"], path),
      replace: method(["target"], path, { name: "rename" }),
      samefile: method(["other_path"], "bool"),
      stat: method([], "Any"),
      is_absolute: method([], "bool"),
      is_dir: method([], "bool"),
      is_file: method([], "bool"),
      iterdir: method([], `Iterator[${path}]`, { generator: true }),
      joinpath: method(["*args"], path),
      mkdir: method(["mode=", "parents=", "exist_ok="], "None"),
      open: method(["mode=", "buffering=", "encoding="], "io.TextIOWrapper"),
      read_bytes: method([], "bytes"),
      read_text: method(["encoding="], "str"),
      relative_to: method(["*other"], path),
      resolve: method([], path),
      rmdir: method([], "None"),
      unlink: method(["missing_ok="], "None"),
      with_name: method(["name"], path),
      with_suffix: method(["suffix"], path),
      write_bytes: method(["data"], "int"),
      write_text: method(["data", "encoding="], "int"),
      __truediv__: method(["key"], path),
      __rtruediv__: method(["key"], path),
    },
    attributes: {
      anchor: "str",
      root: "str",
      drive: "str",
      name: "str",
      parent: path,
      parents: `tuple[${path}, ...]`,
      parts: "tuple[str, ...]",
      stem: "str",
      suffix: "str",
      suffixes: "list[str]",
    },
    statics: { cwd: method([], path), home: method([], path) },
  });

export const pathlib: Library = {
  module: "pathlib",
  members: {
    Path: pathClass("Path"),
    PosixPath: pathClass("Path"),
    PurePath: pathClass("PurePath"),
    PurePosixPath: pathClass("PurePath"),
  },
};

/** The lowering knows these by name: packages are folders of the app. */
const resourceMembers: Library["members"] = {
  files: fn("python/stdlib/pathlib", "Path", ["anchor="], path),
  read_text: fn("python/stdlib/pathlib", "Path", ["package", "resource", "encoding="], "str"),
  ...Object.fromEntries(
    ["as_file", "contents", "is_resource", "open_binary", "open_text", "path", "read_binary"].map((name) => [
      name,
      unsupported("unsupported-library-member", 'Use `files("package").joinpath("name")`, which is a path.'),
    ]),
  ),
};

export const importlibResources: readonly Library[] = ["importlib.resources", "importlib_resources"].map(
  (module) => ({ module, members: resourceMembers }),
);
