# The first part of a complex pattern is imaginary.
match x:
    case {0j+1j: _}: pass
