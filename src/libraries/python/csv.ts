import { cls, constant, fn, type Library, method, unsupported } from "../library.js";

const from = "python/stdlib/csv";
const format = [
  "delimiter=",
  "quotechar=",
  "doublequote=",
  "escapechar=",
  "lineterminator=",
  "quoting=",
  "skipinitialspace=",
  "strict=",
];
const sniffing = unsupported("unsupported-library-member", "State the delimiter and quoting.");

export const csv: Library = {
  module: "csv",
  members: {
    reader: fn(from, "reader", ["csvfile", "dialect=", "*", ...format], "Iterator[list[Any]]"),
    writer: fn(from, "writer", ["csvfile", "dialect=", "*", ...format], "Any"),
    DictReader: cls(
      from,
      "DictReader",
      ["f", "fieldnames=", "restkey=", "restval=", "dialect=", "*", ...format],
      { attributes: { fieldnames: "Any", line_num: "int" } },
    ),
    DictWriter: cls(
      from,
      "DictWriter",
      ["f", "fieldnames", "restval=", "extrasaction=", "dialect=", "*", ...format],
      {
        methods: {
          writeheader: method([], "Any"),
          writerow: method(["rowdict"], "Any"),
          writerows: method(["rowdicts"], "None"),
        },
        attributes: { fieldnames: "Any" },
      },
    ),
    QUOTE_MINIMAL: constant(from, "QUOTE_MINIMAL", "int"),
    QUOTE_ALL: constant(from, "QUOTE_ALL", "int"),
    QUOTE_NONNUMERIC: constant(from, "QUOTE_NONNUMERIC", "int"),
    QUOTE_NONE: constant(from, "QUOTE_NONE", "int"),
    Error: cls(from, "Error", ["*args"], { bases: ["Exception"] }),
    Sniffer: sniffing,
    Dialect: sniffing,
    register_dialect: sniffing,
  },
};
