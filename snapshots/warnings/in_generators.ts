import { type Dynamic, enter, exit, iterate, list, owned, print } from "./runtime/python/index.js";
import { catch_warnings, filterwarnings, warn } from "./runtime/python/stdlib/warnings.js";

// catch_warnings around yields, as in streaming code.
function* stream(xs: Dynamic): Generator<Dynamic> {
  const manager: Dynamic = new catch_warnings();
  enter(manager);
  let failed = false;
  try {
    filterwarnings("ignore", ".*serializ.*");
    for (const x of iterate(xs)) {
      warn("Pydantic serializer warnings");
      yield x;
    }
  } catch (caught) {
    failed = true;
    if (!exit(manager, caught)) {
      throw caught;
    }
  } finally {
    if (!failed) {
      exit(manager);
    }
  }
}
print(list(stream([1, 2])));
for (const x of owned(stream("ab"))) {
  print(x);
  break;
}
