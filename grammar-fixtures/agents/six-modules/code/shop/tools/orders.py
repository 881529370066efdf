from shop.catalogue import by_sku
from shop.tools.table import tool

_orders: list[dict] = []


@tool
def order(sku: str, count: int = 1) -> dict:
    """Orders a product."""
    product = by_sku(sku)
    _orders.append({"sku": product.sku, "count": count})
    return {**_orders[-1], "sum": product.final_price * count, "number": len(_orders)}


@tool
def cancel() -> dict:
    """Cancels the last order."""
    return {"cancelled": _orders.pop() if _orders else None}
