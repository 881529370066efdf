import {
  Exception,
  SystemExit,
  Tuple,
  call as pyCall,
  getAttr,
  print,
  repr,
  rethrowUnless,
  signature,
} from "./runtime/python/index.js";
import { exit } from "./runtime/python/stdlib/sys.js";

// exit() and quit() raise SystemExit, which except Exception lets through.
for (const call of Tuple.of(
  signature(() => exit(), "<lambda>", []),
  signature(() => exit(3), "<lambda>", []),
  signature(() => exit("text"), "<lambda>", []),
  signature(() => exit(null), "<lambda>", []),
)) {
  try {
    try {
      pyCall(call, []);
    } catch (caught) {
      rethrowUnless(caught, Exception);
      print("never");
    }
  } catch (caught2) {
    const error = rethrowUnless(caught2, SystemExit);
    print(repr(getAttr(error, "code")));
  }
}
print("before");
exit(2);
print("after");
