# Single-byte code pages and the multi-byte encodings of East Asia.
text = "Grüße, € żółć Привет Ωμέγα"
for name in ("cp437", "cp850", "cp1250", "cp1251", "cp1253", "iso-8859-2", "iso8859-15", "iso-8859-5", "koi8-r", "mac-roman", "latin2", "windows-1251"):
    data = text.encode(name, "replace")
    print(name, data, data.decode(name))
    print(bytes(range(128, 256)).decode(name, "replace"))
    try:
        text.encode(name)
    except UnicodeEncodeError as error:
        print(error)
