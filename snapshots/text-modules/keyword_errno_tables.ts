import * as py from "./runtime/python/index.js";
import { EACCES, EAGAIN, EEXIST, ENOENT, ETIMEDOUT, EWOULDBLOCK, errorcode } from "./runtime/python/stdlib/errno.js";
import { open } from "./runtime/python/stdlib/files.js";
import { iskeyword, issoftkeyword, kwlist, softkwlist } from "./runtime/python/stdlib/keyword.js";

// Tables of keywords and error numbers.
py.print(
  iskeyword("for"),
  iskeyword("foo"),
  iskeyword("None"),
  iskeyword("match"),
  issoftkeyword("match"),
  kwlist.length,
  py.getSlice(kwlist, null, 3),
  softkwlist,
);
py.print(ENOENT, EEXIST, EACCES, py.getItem(errorcode, 2), ETIMEDOUT, EAGAIN === EWOULDBLOCK);
try {
  open("missing");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.OSError);
  py.print(py.eq(py.getAttr(e, "errno"), ENOENT), py.getAttr(e, "strerror"), py.getAttr(e, "filename"));
}
