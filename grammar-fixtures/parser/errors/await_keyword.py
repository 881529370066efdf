# A keyword as the name of an argument.
print(await=1)
