"""Help articles; exported from the editorial system."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Article:
    """One help article."""

    id: str
    title: str
    text: str
    tags: tuple[str, ...] = field(default=())

    @property
    def words(self) -> int:
        return len(self.text.split())


ARTICLES = [
    Article(
        id="returns-1",
        title="Returning an order",
        text="""You can return an order within 30 days. Print the return label from your account,
        put the parcel together and hand it in at any post office. Money comes back
        in five working days, to the card that paid.""",
        tags=("orders", "returns"),
    ),
    Article(
        id="returns-2",
        title="Returning a gift",
        text="A gift can be returned without the receipt: write to us with the order number on the card.",
        tags=("returns", "gifts"),
    ),
    Article(
        id="account-1",
        title="Changing your password",
        text='Open "Account", then "Security". A new password needs 12 characters; accents such as é count.',
        tags=("account",),
    ),
    Article(
        id="delivery-1",
        title="Delivery times",
        text="Parcels take two to four days. To Kraków and Zürich an order takes five days.",
        tags=("orders", "delivery"),
    ),
]
