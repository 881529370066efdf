x = 1
exec "code"
y = 2
