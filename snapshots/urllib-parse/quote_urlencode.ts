import * as py from "./runtime/python/index.js";
import {
  parseQs,
  parseQsl,
  quote,
  quotePlus,
  unquote,
  unquotePlus,
  urlencode,
} from "./runtime/python/stdlib/urllib-parse.js";

// quote, unquote, urlencode.
py.print(
  quote("a b/c?d=é&~-_."),
  quote("a/b", ""),
  quotePlus("a b&c/d"),
  unquote("a%20b%C3%A9+c"),
  unquotePlus("a+b%26"),
  unquote("%zz%4"),
  quote("😀"),
);
py.print(
  urlencode({ q: "a b", n: 1, x: null }),
  urlencode([py.Tuple.of("a", "1"), py.Tuple.of("a", "2")]),
  urlencode({ l: [1, 2] }, true),
  urlencode({ l: [1] }),
  parseQs("a=1&a=2&b=&c=x%20y"),
  parseQsl("a=1&b=&c", true),
  urlencode(new py.Dict()),
);
