x = 1
if x:
    y = """a
b"""
    z = "c\
d"  # comment

else:
    w = (1,
  2)
