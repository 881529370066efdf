import {
  type Dynamic,
  callMethod,
  getAttr,
  hasAttr,
  iadd,
  is,
  print,
  setAttr,
  signature,
  str,
  type,
  vars,
} from "./runtime/python/index.js";

// Attributes, methods, __init__, instances.
/** An account. */
class Account {
  declare owner: Dynamic;
  declare balance: Dynamic;
  constructor(owner: Dynamic, balance: Dynamic = 0) {
    this.owner = owner;
    this.balance = balance;
  }
  static {
    signature(this, "Account.__init__", ["owner", "balance="]);
  }
  deposit(amount: Dynamic): Account {
    this.balance = iadd(this.balance, amount);
    return this;
  }
  static {
    signature(this.prototype.deposit, "Account.deposit", ["amount"]);
  }
  __str__(): string {
    return `${str(this.owner)}: ${str(this.balance)}`;
  }

  static {
    setAttr(this, "__doc__", "An account.");
  }
}
const a = new Account("ann", 5).deposit(10);
print(
  a,
  a.balance,
  getAttr(Account, "__name__"),
  getAttr(Account, "__doc__"),
  is(type(a), Account),
  a instanceof Account,
);
const m = getAttr(a, "deposit");
m(1);
print(
  a.balance,
  getAttr(callMethod(Account, "deposit", [a, 2]), "balance"),
  getAttr(a, "__dict__"),
  getAttr(getAttr(a, "__class__"), "__name__"),
);
setAttr(a, "note", "dynamic");
print(getAttr(a, "note"), vars(a), hasAttr(a, "x"));
