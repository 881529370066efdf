import {
  type Dynamic,
  EOFError,
  Tuple,
  call as pyCall,
  callable,
  input,
  print,
  repr,
  rethrowUnless,
  toException,
  typeName,
} from "./runtime/python/index.js";

let line!: string;
// input() at the end of the standard input, and how it is called.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = Tuple.of(...rest);
  for (const call of calls) {
    try {
      print(repr(pyCall(call, [])));
    } catch (caught) {
      const error = toException(caught);
      print(typeName(error), error);
    }
  }
}

show(
  () => input(),
  () => input("name? "),
  () => input(5),
  () => pyCall(input, ["a", "b"]),
  () => callable(input),
);
const read = input;
try {
  while ((line = read("> "))) {
    print(line);
  }
} catch (caught2) {
  const error = rethrowUnless(caught2, EOFError);
  print(error);
}
