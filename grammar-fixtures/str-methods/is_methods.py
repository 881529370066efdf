# isalpha, isdigit, isspace and the other questions about text.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: "abc1".isalnum(),
    lambda: "".isalnum(),
    lambda: "a b".isalnum(),
    lambda: "é٣".isalnum(),
    lambda: "abc".isalpha(),
    lambda: "é".isalpha(),
    lambda: "😀".isalpha(),
    lambda: "中".isalpha(),
    lambda: "".isascii(),
    lambda: "é".isascii(),
    lambda: "١٢".isdecimal(),
    lambda: "²".isdecimal(),
    lambda: "²".isdigit(),
    lambda: "½".isdigit(),
    lambda: "½".isnumeric(),
    lambda: "一".isnumeric(),
    lambda: "五".isnumeric(),
    lambda: "1.5".isnumeric(),
    lambda: "-1".isdigit(),
    lambda: "abc".isidentifier(),
    lambda: "1a".isidentifier(),
    lambda: "".isidentifier(),
    lambda: "class".isidentifier(),
    lambda: "é_1".isidentifier(),
    lambda: "a-b".isidentifier(),
    lambda: "abc1".islower(),
    lambda: "ABC1".isupper(),
    lambda: "123".islower(),
    lambda: "aB".islower(),
    lambda: "ª".islower(),
    lambda: "ǅ".istitle(),
    lambda: "a\n".isprintable(),
    lambda: "".isprintable(),
    lambda: "\xa0".isprintable(),
    lambda: "é😀".isprintable(),
    lambda: " \t\n\u2003\x1c".isspace(),
    lambda: "".isspace(),
    lambda: "\u200b".isspace(),
    lambda: "\ufeff".isspace(),
    lambda: "Hello World".istitle(),
    lambda: "Hello world".istitle(),
    lambda: "H1A".istitle(),
    lambda: "".istitle(),
)
