# Both parts of a complex pattern are real.
match x:
    case 1+2: pass
