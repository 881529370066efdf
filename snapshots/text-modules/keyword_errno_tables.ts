import {
  OSError,
  eq,
  getAttr,
  getItem,
  getSlice,
  print,
  rethrowUnless,
} from "./runtime/python/index.js";
import {
  EACCES,
  EAGAIN,
  EEXIST,
  ENOENT,
  ETIMEDOUT,
  EWOULDBLOCK,
  errorcode,
} from "./runtime/python/stdlib/errno.js";
import { open } from "./runtime/python/stdlib/files.js";
import { iskeyword, issoftkeyword, kwlist, softkwlist } from "./runtime/python/stdlib/keyword.js";

// Tables of keywords and error numbers.
print(
  iskeyword("for"),
  iskeyword("foo"),
  iskeyword("None"),
  iskeyword("match"),
  issoftkeyword("match"),
  kwlist.length,
  getSlice(kwlist, null, 3),
  softkwlist,
);
print(ENOENT, EEXIST, EACCES, getItem(errorcode, 2), ETIMEDOUT, EAGAIN === EWOULDBLOCK);
try {
  open("missing");
} catch (caught) {
  const e = rethrowUnless(caught, OSError);
  print(eq(getAttr(e, "errno"), ENOENT), getAttr(e, "strerror"), getAttr(e, "filename"));
}
