import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  DictWriter,
  Error,
  QUOTE_ALL,
  QUOTE_NONE,
  QUOTE_NONNUMERIC,
  reader,
  writer,
} from "./runtime/python/stdlib/csv.js";
import { open } from "./runtime/python/stdlib/files.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

let buf: Dynamic;
// What is quoted, how numbers and None look, dict rows.
function write(rows: Dynamic[], { ...kw }: Dynamic = {}): string {
  const out = new StringIO();
  const w = writer(
    ...(py.bindKeywords(
      [
        "csvfile",
        "dialect=",
        "*",
        "delimiter=",
        "quotechar=",
        "doublequote=",
        "escapechar=",
        "lineterminator=",
        "quoting=",
        "skipinitialspace=",
        "strict=",
      ],
      [out],
      kw,
    ) as [Dynamic]),
  );
  for (const r of rows) {
    py.callMethod(w, "writerow", [r]);
  }
  return out.getvalue();
}
py.print(py.repr(write([["a", "b,c", 'q"q', "line\nbreak", "", null, 1, py.float(1), 2.5, true]])));
py.print(
  py.repr(write([["a", 1, null]], { quoting: QUOTE_ALL })),
  py.repr(write([["a", 1, py.float(2)]], { quoting: QUOTE_NONNUMERIC })),
  py.repr(write([["a b", "c,d"]], { quoting: QUOTE_NONE, escapechar: "\\" })),
  py.repr(write([["x", "y"]], { delimiter: "\t", lineterminator: "\n" })),
  py.repr(write([[""], [], [" "]])),
);
py.print(
  py.repr(write([["a'b"]], { quotechar: "'" })),
  py.repr(write([['a"b']], { doublequote: false, escapechar: "\\" })),
  py.repr(write(["abc", py.Tuple.of(1, 2)])),
  py.repr(write([["é", "😀"]])),
);
const out = new StringIO();
let w: Dynamic = new DictWriter(out, ["n", "v"], "-", "ignore", undefined, { lineterminator: "\n" });
w.writeheader();
w.writerow({ n: "a", v: 1 });
w.writerows([{ n: "b" }, { n: "c", v: "x,y", zz: 1 }]);
py.print(out.getvalue());
for (const bad of py.Tuple.of(
  py.signature(() => new DictWriter(new StringIO(), ["a"]).writerow({ b: 1 }), "<lambda>", []),
  py.signature(() => write([["a,b"]], { quoting: QUOTE_NONE }), "<lambda>", []),
  py.signature(() => write([5]), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, Error, py.ValueError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
w = writer((buf = new StringIO()));
py.print(
  py.callMethod(w, "writerow", [["a", "b"]]),
  py.callMethod(w, "writerows", [[[1], [2]]]),
  py.repr(buf.getvalue()),
);
const manager: Dynamic = open("t.csv", "w", undefined, undefined, undefined, "");
let f: Dynamic = py.enter(manager);
let failed = false;
try {
  py.callMethod(writer(f), "writerows", [[["h"], ["é"]]]);
} catch (caught2) {
  failed = true;
  if (!py.exit(manager, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed) {
    py.exit(manager);
  }
}
const manager2: Dynamic = open("t.csv", undefined, undefined, undefined, undefined, "");
f = py.enter(manager2);
let failed2 = false;
try {
  py.print(py.list(reader(f)));
} catch (caught3) {
  failed2 = true;
  if (!py.exit(manager2, caught3)) {
    throw caught3;
  }
} finally {
  if (!failed2) {
    py.exit(manager2);
  }
}
