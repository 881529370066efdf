import a.b as
y = 1
