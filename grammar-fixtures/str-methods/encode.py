# encode and decode with errors.
s = "héllo €😀"
print(s.encode(), s.encode("utf-8").decode(), len(s.encode("utf-16-le")))
print(s.encode("ascii", "ignore"), s.encode("ascii", "replace"), s.encode("latin-1", "xmlcharrefreplace"))
try:
    s.encode("ascii")
except UnicodeEncodeError as e:
    print(e)
try:
    b"\xff\xfe".decode("utf-8")
except UnicodeDecodeError as e:
    print(e)
print(b"caf\xc3\xa9".decode(), b"\xe9".decode("latin-1"), b"a\xffb".decode("utf-8", errors="replace"), b"a\xffb".decode(errors="ignore"))
