# else of loops with break, continue, nothing to loop over, and nested loops.


def loops():
    for i in range(3):
        for j in range(3):
            if j == 1:
                break
        else:
            print('inner else')
        if i == 5:
            break
    else:
        print('outer else')
    while i > 0:
        i -= 1
    else:
        print('while else', i)
    for x in []:
        pass
    else:
        print('empty else')
    n = 0
    while True:
        n += 1
        if n > 3:
            break
    else:
        print('never')
    for c in 'abc':
        if c == 'z':
            break
    else:
        c = 'none'
    for k in {'a': 1}:
        try:
            continue
        finally:
            print('fin', k)
    else:
        print('else after continue')
    return (i, n, c)


for function in (loops):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
