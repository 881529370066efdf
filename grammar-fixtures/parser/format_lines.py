# Line ends before the brace that closes a format.
f'''__{
    x:a
}__'''
f'''{x:a
    {y}
}'''
