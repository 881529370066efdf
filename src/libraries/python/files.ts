import { cls, constant, erased, fn, type Library, method, type MethodRow, unsupported } from "../library.js";

const streamMethods = (content: string): Readonly<Record<string, MethodRow>> => ({
  read: method(["size=", "/"], content),
  readline: method(["size=", "/"], content),
  readlines: method(["hint=", "/"], `list[${content}]`),
  write: method(["s", "/"], "int"),
  writelines: method(["lines", "/"], "None"),
  seek: method(["offset", "whence=", "/"], "int"),
  tell: method([], "int"),
  truncate: method(["size=", "/"], "int"),
  flush: method([], "None"),
  close: method([], "None"),
  readable: method([], "bool"),
  writable: method([], "bool"),
  seekable: method([], "bool"),
  isatty: method([], "bool"),
  __enter__: method([], "Any"),
  __exit__: method(["exc_type", "exc", "tb"], "None"),
});
const memory = "python/stdlib/text-io";
const from = "python/stdlib/files";
const openParams = ["file", "mode=", "buffering=", "encoding=", "errors=", "newline="];

export const io: Library = {
  module: "io",
  members: {
    SEEK_SET: constant("python/stdlib/io", "SEEK_SET", "int"),
    SEEK_CUR: constant("python/stdlib/io", "SEEK_CUR", "int"),
    SEEK_END: constant("python/stdlib/io", "SEEK_END", "int"),
    StringIO: cls(memory, "StringIO", ["initial_value=", "newline="], {
      methods: { ...streamMethods("str"), getvalue: method([], "str") },
      attributes: { closed: "bool" },
    }),
    BytesIO: cls(memory, "BytesIO", ["initial_bytes="], {
      methods: {
        ...streamMethods("bytes"),
        getvalue: method([], "bytes"),
        getbuffer: method([], "bytes"),
        readinto: method(["b", "/"], "int"),
      },
      attributes: { closed: "bool" },
    }),
    open: fn(from, "open", openParams, "io.TextIOWrapper"),
    TextIOWrapper: cls(from, "TextFile", ["buffer"], {
      methods: streamMethods("str"),
      attributes: { closed: "bool", name: "str", mode: "str", encoding: "str" },
    }),
    BufferedReader: cls(from, "BinaryFile", ["raw"], {
      methods: streamMethods("bytes"),
      attributes: { closed: "bool", name: "str", mode: "str" },
    }),
    TextIOBase: erased,
    IOBase: erased,
    UnsupportedOperation: cls(from, "UnsupportedOperation", ["*args"], { bases: ["OSError", "ValueError"] }),
  },
};

/** The built-in `open`, which is the same function. */
export const openFunction = io.members["open"]!;

export const codecs: Library = {
  module: "codecs",
  members: { open: unsupported("unsupported-library-member", "Use the built-in open with encoding=.") },
};
