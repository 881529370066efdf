import * as py from "./runtime/python/index.js";

// Quotes, escapes, raw, implicit concatenation, triple quotes.
py.print('single "q"', "double 'q'", "it's", "a\tb\\n");
py.print("raw\\n", "concated", "Aé•A");
py.print(`multi
  line "quoted"
end`);
const text = `part one, part two, part ${1 + 2}`;
py.print(text);
const long = "backslash";
py.print(long, py.len(long));
py.print("tab\there", py.repr("tab\there"), py.repr("nul\u0000bell\u0007"));
