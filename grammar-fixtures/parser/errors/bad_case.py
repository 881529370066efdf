match x:
    case 1 2:
        a
    case 3:
        b
z = 1
