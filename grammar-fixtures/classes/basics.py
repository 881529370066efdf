# Attributes, methods, __init__, instances.
class Account:
    """An account."""
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
    def deposit(self, amount):
        self.balance += amount
        return self
    def __str__(self):
        return f"{self.owner}: {self.balance}"
a = Account("ann", 5).deposit(10)
print(a, a.balance, Account.__name__, Account.__doc__, type(a) is Account, isinstance(a, Account))
m = a.deposit
m(1)
print(a.balance, Account.deposit(a, 2).balance, a.__dict__, a.__class__.__name__)
a.note = "dynamic"
print(a.note, vars(a), hasattr(a, "x"))
