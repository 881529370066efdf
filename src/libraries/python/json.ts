import { cls, fn, type Library, method } from "../library.js";

const from = "python/json";
const dumpOptions = [
  "*",
  "skipkeys=",
  "ensure_ascii=",
  "check_circular=",
  "allow_nan=",
  "cls=",
  "indent=",
  "separators=",
  "default=",
  "sort_keys=",
];
const loadOptions = [
  "*",
  "cls=",
  "object_hook=",
  "parse_float=",
  "parse_int=",
  "parse_constant=",
  "object_pairs_hook=",
];

export const json: Library = {
  module: "json",
  members: {
    dumps: fn(from, "jsonDumps", ["obj", ...dumpOptions], "str"),
    loads: fn(from, "jsonLoads", ["s", ...loadOptions], "Any"),
    dump: fn(from, "jsonDump", ["obj", "fp", ...dumpOptions], "None"),
    load: fn(from, "jsonLoad", ["fp", ...loadOptions], "Any"),
    JSONDecodeError: cls(from, "JSONDecodeError", ["msg", "doc", "pos"], {
      bases: ["ValueError"],
      attributes: { msg: "str", doc: "str", pos: "int", lineno: "int", colno: "int" },
    }),
    JSONEncoder: cls(from, "JSONEncoder", dumpOptions, {
      methods: { default: method(["o"], "Any"), encode: method(["o"], "str") },
    }),
    JSONDecoder: cls(from, "JSONDecoder", loadOptions, {
      methods: {
        decode: method(["s"], "Any"),
        raw_decode: method(["s", "idx="], "tuple[Any, int]"),
      },
    }),
  },
};

export const jsonDecoder: Library = {
  module: "json.decoder",
  members: { JSONDecodeError: json.members["JSONDecodeError"]! },
};
