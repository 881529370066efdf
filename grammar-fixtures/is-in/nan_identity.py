# Membership tests identity before equality.
nan = float("nan")
print(nan in [nan], nan in (1, nan), [nan] == [nan], nan == nan)
print([nan].index(nan), [nan].count(nan))
print(float("nan") in [nan])
class Never:
    def __eq__(self, other):
        return False
    __hash__ = None
n = Never()
print(n in [n], n == n, n in [Never()])
