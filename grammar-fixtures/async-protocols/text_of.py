# __str__ and __repr__ that would have to wait.
import time


class Price:
    def __init__(self, cents):
        self.cents = cents

    def __str__(self):
        time.sleep(0)
        return f"{self.cents / 100:.2f}"


price = Price(250)
print(price)
print(f"cost {price}")
print(str(price) + "!")
