import {
  cls,
  constant,
  fn,
  type Library,
  type Member,
  method,
  type MethodRow,
  unsupported,
} from "../library.js";

const descriptors = "python/stdlib/file-descriptors";
/** Members of `os` that work on descriptors. */
export const descriptorMembers: Readonly<Record<string, Member>> = {
  close: fn(descriptors, "close", ["fd"], "None"),
  write: fn(descriptors, "write", ["fd", "data", "/"], "int"),
  fdopen: fn(descriptors, "fdopen", ["fd", "mode=", "buffering=", "encoding="], "Any"),
};

const temporary = "python/stdlib/tempfile";
const fileParams = ["mode=", "buffering=", "encoding=", "newline=", "suffix=", "prefix=", "dir="];

export const tempfile: Library = {
  module: "tempfile",
  members: {
    mkdtemp: fn(temporary, "mkdtemp", ["suffix=", "prefix=", "dir="], "str"),
    mkstemp: fn(temporary, "mkstemp", ["suffix=", "prefix=", "dir="], "tuple[int, str]"),
    gettempdir: fn(temporary, "gettempdir", [], "str"),
    gettempprefix: fn(temporary, "gettempprefix", [], "str"),
    NamedTemporaryFile: fn(temporary, "namedTemporaryFile", [...fileParams, "delete="], "Any"),
    TemporaryFile: fn(temporary, "temporaryFile", fileParams, "Any"),
    SpooledTemporaryFile: fn(
      temporary,
      "spooledTemporaryFile",
      ["max_size=", "mode=", "buffering=", "encoding="],
      "Any",
    ),
    TemporaryDirectory: cls(temporary, "TemporaryDirectory", ["suffix=", "prefix=", "dir="], {
      methods: {
        cleanup: method([], "None"),
        __enter__: method([], "str"),
        __exit__: method(["exc_type", "exc", "tb"], "None"),
      },
      attributes: { name: "str" },
    }),
  },
};

const trees = "python/stdlib/shutil";
const archives = unsupported("unsupported-library-member", "Use an npm archive package.");

export const shutil: Library = {
  module: "shutil",
  members: {
    copyfile: fn(trees, "copyfile", ["src", "dst"], "Any"),
    copy: fn(trees, "copy", ["src", "dst"], "Any"),
    copy2: fn(trees, "copy2", ["src", "dst"], "Any"),
    copytree: fn(
      trees,
      "copytree",
      ["src", "dst", "symlinks=", "ignore=", "copy_function=", "ignore_dangling_symlinks=", "dirs_exist_ok="],
      "Any",
    ),
    ignore_patterns: fn(trees, "ignorePatterns", ["*patterns"], "Any"),
    rmtree: fn(trees, "rmtree", ["path", "ignore_errors="], "None"),
    move: fn(trees, "move", ["src", "dst"], "Any"),
    which: fn(trees, "which", ["cmd", "mode=", "path="], "str | None"),
    disk_usage: fn(trees, "diskUsage", ["path"], "Any"),
    get_terminal_size: fn(trees, "getTerminalSize", ["fallback="], "Any"),
    Error: cls(trees, "Error_", ["*args"], { bases: ["OSError"] }),
    SameFileError: cls(trees, "SameFileError", ["*args"], { bases: ["shutil.Error"] }),
    make_archive: archives,
    unpack_archive: archives,
  },
};

const globs = "python/stdlib/glob";
const globParams = ["pathname", "*", "root_dir=", "recursive=", "include_hidden="];

export const glob: Library = {
  module: "glob",
  members: {
    glob: fn(globs, "glob", globParams, "list[str]"),
    iglob: fn(globs, "iglob", globParams, "Iterator[str]", { generator: true }),
    escape: fn(globs, "escape", ["pathname"], "str"),
    has_magic: fn(globs, "hasMagic", ["s"], "bool"),
  },
};

const names = "python/stdlib/fnmatch";

export const fnmatch: Library = {
  module: "fnmatch",
  members: {
    fnmatch: fn(names, "fnmatch", ["name", "pat"], "bool"),
    fnmatchcase: fn(names, "fnmatchcase", ["name", "pat"], "bool"),
    filter: fn(names, "filter", ["names", "pat"], "list[str]"),
  },
};

const machine = "python/stdlib/platform";
const told = (name: string, js = name) => fn(machine, js, [], "str");

export const platform: Library = {
  module: "platform",
  members: {
    system: told("system"),
    node: told("node"),
    release: told("release"),
    version: told("version"),
    machine: told("machine"),
    processor: told("processor"),
    platform: told("platform"),
    python_version: told("python_version", "pythonVersion"),
    python_implementation: told("python_implementation", "pythonImplementation"),
  },
};

const words = "python/stdlib/shlex";

export const shlex: Library = {
  module: "shlex",
  members: {
    split: fn(words, "split", ["s", "comments=", "posix="], "list[str]"),
    join: fn(words, "join", ["split_command"], "str"),
    quote: fn(words, "quote", ["s"], "str"),
    shlex: unsupported("unsupported-library-member", "Use shlex.split."),
  },
};

export const getpass: Library = {
  module: "getpass",
  members: {
    getuser: fn("python/stdlib/os", "getlogin", [], "str"),
    getpass: unsupported(
      "unsupported-library-member",
      "A server has no terminal: read the secret from the environment.",
    ),
  },
};

const errnos = "python/stdlib/errno";
const errnoNames =
  "EPERM ENOENT EINTR EIO EBADF EAGAIN EWOULDBLOCK ENOMEM EACCES EEXIST EXDEV ENOTDIR EISDIR EINVAL EMFILE ENOSPC EROFS EPIPE " +
  "ERANGE ENAMETOOLONG ENOTEMPTY ELOOP ETIMEDOUT ECONNREFUSED ECONNRESET EADDRINUSE EHOSTUNREACH ENETUNREACH EALREADY EINPROGRESS";

export const errno: Library = {
  module: "errno",
  members: {
    ...Object.fromEntries(errnoNames.split(" ").map((name) => [name, constant(errnos, name, "int")])),
    errorcode: constant(errnos, "errorcode", "Any"),
  },
};

const keywords = "python/stdlib/keyword";

export const keyword: Library = {
  module: "keyword",
  members: {
    kwlist: constant(keywords, "kwlist", "list[str]"),
    softkwlist: constant(keywords, "softkwlist", "list[str]"),
    iskeyword: fn(keywords, "iskeyword", ["s", "/"], "bool"),
    issoftkeyword: fn(keywords, "issoftkeyword", ["s", "/"], "bool"),
  },
};

const mimes = "python/stdlib/mimetypes";

export const mimetypes: Library = {
  module: "mimetypes",
  members: {
    guess_type: fn(mimes, "guessType", ["url", "strict="], "tuple[str | None, str | None]"),
    guess_extension: fn(mimes, "guessExtension", ["type", "strict="], "str | None"),
    guess_all_extensions: fn(mimes, "guessAllExtensions", ["type", "strict="], "list[str]"),
    add_type: fn(mimes, "addType", ["type", "ext", "strict="], "None"),
    types_map: constant(mimes, "typesMap", "dict[str, str]"),
  },
};

const http_ = "python/stdlib/http-status";

const methodNames = "CONNECT DELETE GET HEAD OPTIONS PATCH POST PUT TRACE";
const statusNames =
  "CONTINUE SWITCHING_PROTOCOLS PROCESSING EARLY_HINTS OK CREATED " +
  "ACCEPTED NON_AUTHORITATIVE_INFORMATION NO_CONTENT RESET_CONTENT PARTIAL_CONTENT MULTI_STATUS " +
  "ALREADY_REPORTED IM_USED MULTIPLE_CHOICES MOVED_PERMANENTLY FOUND SEE_OTHER " +
  "NOT_MODIFIED USE_PROXY TEMPORARY_REDIRECT PERMANENT_REDIRECT BAD_REQUEST UNAUTHORIZED " +
  "PAYMENT_REQUIRED FORBIDDEN NOT_FOUND METHOD_NOT_ALLOWED NOT_ACCEPTABLE PROXY_AUTHENTICATION_REQUIRED " +
  "REQUEST_TIMEOUT CONFLICT GONE LENGTH_REQUIRED PRECONDITION_FAILED REQUEST_ENTITY_TOO_LARGE " +
  "REQUEST_URI_TOO_LONG UNSUPPORTED_MEDIA_TYPE REQUESTED_RANGE_NOT_SATISFIABLE EXPECTATION_FAILED IM_A_TEAPOT MISDIRECTED_REQUEST " +
  "UNPROCESSABLE_ENTITY LOCKED FAILED_DEPENDENCY TOO_EARLY UPGRADE_REQUIRED PRECONDITION_REQUIRED " +
  "TOO_MANY_REQUESTS REQUEST_HEADER_FIELDS_TOO_LARGE UNAVAILABLE_FOR_LEGAL_REASONS INTERNAL_SERVER_ERROR NOT_IMPLEMENTED BAD_GATEWAY " +
  "SERVICE_UNAVAILABLE GATEWAY_TIMEOUT HTTP_VERSION_NOT_SUPPORTED VARIANT_ALSO_NEGOTIATES INSUFFICIENT_STORAGE LOOP_DETECTED " +
  "NOT_EXTENDED NETWORK_AUTHENTICATION_REQUIRED";

export const http: Library = {
  module: "http",
  members: {
    HTTPStatus: cls(http_, "HTTPStatus", ["value"], {
      bases: ["enum.IntEnum"],
      attributes: { phrase: "str", description: "str", name: "str", value: "int" },
      constants: Object.fromEntries(statusNames.split(" ").map((name) => [name, "http.HTTPStatus"])),
    }),
    HTTPMethod: cls(http_, "HTTPMethod", ["value"], {
      bases: ["enum.StrEnum"],
      attributes: { name: "str", value: "str" },
      constants: Object.fromEntries(methodNames.split(" ").map((name) => [name, "http.HTTPMethod"])),
    }),
  },
};

const structs = "python/stdlib/struct";
const structMethods: Readonly<Record<string, MethodRow>> = {
  pack: method(["*values"], "bytes"),
  pack_into: method(["buffer", "offset", "*values"], "None"),
  unpack: method(["buffer", "/"], "tuple[Any, ...]"),
  unpack_from: method(["buffer", "offset="], "tuple[Any, ...]"),
  iter_unpack: method(["buffer", "/"], "Iterator[Any]"),
};

export const struct: Library = {
  module: "struct",
  members: {
    pack: fn(structs, "pack", ["format", "/", "*values"], "bytes"),
    pack_into: fn(structs, "packInto", ["format", "buffer", "offset", "/", "*values"], "None"),
    unpack: fn(structs, "unpack", ["format", "buffer", "/"], "tuple[Any, ...]"),
    unpack_from: fn(structs, "unpackFrom", ["format", "buffer", "offset="], "tuple[Any, ...]"),
    iter_unpack: fn(structs, "iterUnpack", ["format", "buffer", "/"], "Iterator[Any]", { generator: true }),
    calcsize: fn(structs, "calcsize", ["format", "/"], "int"),
    error: cls(structs, "StructError", ["*args"], { bases: ["Exception"] }),
    Struct: cls(structs, "Struct", ["format"], {
      methods: structMethods,
      attributes: { format: "str", size: "int" },
    }),
  },
};

const packed = "python/stdlib/compression";
const streams = unsupported(
  "unsupported-library-member",
  "Compress or decompress whole values, or use node:zlib.",
);

export const zlib: Library = {
  module: "zlib",
  members: {
    compress: fn(packed, "compress", ["data", "level=", "wbits="], "bytes"),
    decompress: fn(packed, "decompress", ["data", "wbits=", "bufsize="], "bytes"),
    crc32: fn(packed, "crc32", ["data", "value=", "/"], "int"),
    adler32: fn(packed, "adler32", ["data", "value=", "/"], "int"),
    error: cls(packed, "ZlibError", ["*args"], { bases: ["Exception"] }),
    compressobj: streams,
    decompressobj: streams,
  },
};

export const gzip: Library = {
  module: "gzip",
  members: {
    compress: fn(packed, "gzipCompress", ["data", "compresslevel="], "bytes"),
    decompress: fn(packed, "gzipDecompress", ["data"], "bytes"),
    open: fn(packed, "gzipOpen", ["filename", "mode=", "compresslevel=", "encoding="], "Any"),
    BadGzipFile: cls(packed, "BadGzipFile", ["*args"], { bases: ["OSError"] }),
    GzipFile: streams,
  },
};
