b'', b"abc", B'\x00\xff\n\101\377', rb'\x00', Rb"\\", bR'\n', BR'''a
b'''
b'adjacent' rb'\d' b"\u1234 \N{no}"
b'line \
continued'
