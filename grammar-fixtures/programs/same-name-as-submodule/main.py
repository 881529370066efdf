from pkg import parse
import pkg

print(parse("1,2"), pkg.parse("3"))
