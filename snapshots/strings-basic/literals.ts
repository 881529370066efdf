import { len, print, repr } from "./runtime/python/index.js";

// Quotes, escapes, raw, implicit concatenation, triple quotes.
print('single "q"', "double 'q'", "it's", "a\tb\\n");
print("raw\\n", "concated", "Aé•A");
print(`multi
  line "quoted"
end`);
const text = `part one, part two, part ${1 + 2}`;
print(text);
const long = "backslash";
print(long, len(long));
print("tab\there", repr("tab\there"), repr("nul\u0000bell\u0007"));
