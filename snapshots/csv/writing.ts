import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  bindKeywords,
  call,
  callMethod,
  enter,
  exit,
  float,
  list,
  print,
  repr,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
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
    ...(bindKeywords(
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
    callMethod(w, "writerow", [r]);
  }
  return out.getvalue();
}
print(repr(write([["a", "b,c", 'q"q', "line\nbreak", "", null, 1, float(1), 2.5, true]])));
print(
  repr(write([["a", 1, null]], { quoting: QUOTE_ALL })),
  repr(write([["a", 1, float(2)]], { quoting: QUOTE_NONNUMERIC })),
  repr(write([["a b", "c,d"]], { quoting: QUOTE_NONE, escapechar: "\\" })),
  repr(write([["x", "y"]], { delimiter: "\t", lineterminator: "\n" })),
  repr(write([[""], [], [" "]])),
);
print(
  repr(write([["a'b"]], { quotechar: "'" })),
  repr(write([['a"b']], { doublequote: false, escapechar: "\\" })),
  repr(write(["abc", Tuple.of(1, 2)])),
  repr(write([["é", "😀"]])),
);
const out = new StringIO();
let w: Dynamic = new DictWriter(out, ["n", "v"], "-", "ignore", undefined, {
  lineterminator: "\n",
});
w.writeheader();
w.writerow({ n: "a", v: 1 });
w.writerows([{ n: "b" }, { n: "c", v: "x,y", zz: 1 }]);
print(out.getvalue());
for (const bad of Tuple.of(
  signature(() => new DictWriter(new StringIO(), ["a"]).writerow({ b: 1 }), "<lambda>", []),
  signature(() => write([["a,b"]], { quoting: QUOTE_NONE }), "<lambda>", []),
  signature(() => write([5]), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, Error, ValueError, TypeError);
    print(typeName(e), e);
  }
}
w = writer((buf = new StringIO()));
print(
  callMethod(w, "writerow", [["a", "b"]]),
  callMethod(w, "writerows", [[[1], [2]]]),
  repr(buf.getvalue()),
);
const manager: Dynamic = open("t.csv", "w", undefined, undefined, undefined, "");
let f: Dynamic = enter(manager);
let failed = false;
try {
  callMethod(writer(f), "writerows", [[["h"], ["é"]]]);
} catch (caught2) {
  failed = true;
  if (!exit(manager, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed) {
    exit(manager);
  }
}
const manager2: Dynamic = open("t.csv", undefined, undefined, undefined, undefined, "");
f = enter(manager2);
let failed2 = false;
try {
  print(list(reader(f)));
} catch (caught3) {
  failed2 = true;
  if (!exit(manager2, caught3)) {
    throw caught3;
  }
} finally {
  if (!failed2) {
    exit(manager2);
  }
}
