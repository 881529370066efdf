# Encodings that Python has and the migrated app has not are reported where they are named.
text = "中文 abc"


def size(encoding: str) -> int:
    return len(text.encode(encoding))


print(len(text.encode("gbk")), text.encode("utf-8").decode("utf_8"))
print("中".encode("big5", "replace"), b"\xd6\xd0".decode(encoding="GB2312"))
print("é".encode("ascii", errors="namereplace"))
print(str(b"\x82\xa0", "shift_jis"), size("utf-16"))
