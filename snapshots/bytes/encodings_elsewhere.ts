import * as py from "./runtime/python/index.js";

// Encodings that Python has and the migrated app has not are reported where they are named.
const text = "中文 abc";

function size(encoding: string): number {
  return py.len(py.encode(text, encoding));
}

// Python: print(len(text.encode("gbk")), text.encode("utf-8").decode("utf_8"))
py.print(py.len(py.encode(text, "gbk")), py.callMethod(py.encode(text, "utf-8"), "decode", ["utf_8"]));
// Python: print("中".encode("big5", "replace"), b"\xd6\xd0".decode(encoding="GB2312"))
py.print(py.encode("中", "big5", "replace"), py.callMethod(py.bytes([214, 208]), "decode", [], { encoding: "GB2312" }));
// Python: print("é".encode("ascii", errors="namereplace"))
py.print(py.encode("é", "ascii", "namereplace"));
// Python: print(str(b"\x82\xa0", "shift_jis"), size("utf-16"))
py.print(py.str(py.bytes([130, 160]), "shift_jis"), size("utf-16"));
