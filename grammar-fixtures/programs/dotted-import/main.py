import tools.text
import tools.numbers.rounding
import tools.numbers as numeric
import tools.text as words

print(tools.text.shout("hi"))
print(tools.numbers.rounding.half(5))
print(numeric.double(4))
print(words.shout("again"))
