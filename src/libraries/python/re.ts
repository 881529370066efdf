import { cls, constant, fn, type Library, method } from "../library.js";

const from = "python/re";
const match = "re.Match | None";
const flag = (name: string) => constant(from, name, "int");

export const re: Library = {
  module: "re",
  members: {
    compile: fn(from, "compile", ["pattern", "flags="], "re.Pattern"),
    search: fn(from, "search", ["pattern", "string", "flags="], match),
    match: fn(from, "match", ["pattern", "string", "flags="], match),
    fullmatch: fn(from, "fullmatch", ["pattern", "string", "flags="], match),
    findall: fn(from, "findall", ["pattern", "string", "flags="], "list[Any]"),
    finditer: fn(from, "finditer", ["pattern", "string", "flags="], "Iterator[re.Match]"),
    split: fn(from, "split", ["pattern", "string", "maxsplit=", "flags="], "list[str]"),
    sub: fn(from, "sub", ["pattern", "repl", "string", "count=", "flags="], "str"),
    subn: fn(from, "subn", ["pattern", "repl", "string", "count=", "flags="], "tuple[str, int]"),
    escape: fn(from, "escape", ["pattern"], "str"),
    purge: fn(from, "purge", [], "None"),
    Pattern: cls(from, "Pattern", [], {
      methods: {
        search: method(["string", "pos=", "endpos="], match),
        match: method(["string", "pos=", "endpos="], match),
        fullmatch: method(["string", "pos=", "endpos="], match),
        findall: method(["string", "pos=", "endpos="], "list[Any]"),
        finditer: method(["string", "pos=", "endpos="], "Iterator[re.Match]"),
        split: method(["string", "maxsplit="], "list[str]"),
        sub: method(["repl", "string", "count="], "str"),
        subn: method(["repl", "string", "count="], "tuple[str, int]"),
      },
      attributes: { pattern: "str", flags: "int", groups: "int", groupindex: "dict[str, int]" },
    }),
    Match: cls(from, "Match", [], {
      methods: {
        group: method(["*groups"], "Any"),
        groups: method(["default="], "tuple[Any, ...]"),
        groupdict: method(["default="], "dict[str, Any]"),
        start: method(["group=", "/"], "int"),
        end: method(["group=", "/"], "int"),
        span: method(["group=", "/"], "tuple[int, int]"),
        expand: method(["template"], "str"),
      },
      attributes: {
        string: "str",
        re: "re.Pattern",
        pos: "int",
        endpos: "int",
        lastindex: "int | None",
        lastgroup: "str | None",
      },
    }),
    error: cls(from, "error", ["msg", "pattern=", "pos="], {
      bases: ["Exception"],
      attributes: { msg: "str", pattern: "Any", pos: "int | None", lineno: "int", colno: "int" },
    }),
    A: flag("ASCII"),
    ASCII: flag("ASCII"),
    I: flag("IGNORECASE"),
    IGNORECASE: flag("IGNORECASE"),
    M: flag("MULTILINE"),
    MULTILINE: flag("MULTILINE"),
    S: flag("DOTALL"),
    DOTALL: flag("DOTALL"),
    X: flag("VERBOSE"),
    VERBOSE: flag("VERBOSE"),
    U: flag("UNICODE"),
    UNICODE: flag("UNICODE"),
    NOFLAG: flag("NOFLAG"),
  },
};
