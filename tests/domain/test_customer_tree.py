"""The tree of headquarters and branches: its sums are those of its customers, whatever its shape."""

from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.customer_tree import Figures, TreeCustomer, rolled_up, summed_upwards

FIGURES = st.builds(Figures, st.just(1), st.integers(-(10**12), 10**12), st.integers(0, 500), st.integers(0, 20))


@st.composite
def trees(draw):
    """Customers, the first of whom is the top, each other one below one that came before."""
    count = draw(st.integers(1, 40))
    names = [f"{number:02d}" for number in range(count)]
    above = {name: names[draw(st.integers(0, at))] for at, name in enumerate(names[1:])}
    seen = [draw(st.one_of(st.none(), FIGURES)) for _ in names]
    codes = [draw(st.one_of(st.none(), st.from_regex(r"\A\d{14}\Z"))) for _ in names]
    customers = {
        name: TreeCustomer(name, f"客户{name}", code, None, None, None, own)
        for name, code, own in zip(names, codes, seen, strict=True)
    }
    return customers, above


def total(customers) -> Figures:
    return sum((one.own for one in customers if one.own is not None), Figures())


@given(trees())
def test_the_sum_of_a_tree_is_that_of_its_customers(tree) -> None:
    customers, above = tree
    nodes = rolled_up("00", customers, above)
    assert set(nodes) == set(customers)
    top = nodes["00"]
    assert top.summed == total(customers.values())
    assert top.hidden == sum(one.own is None for one in customers.values())


@given(trees())
def test_every_sum_is_its_own_and_its_branches(tree) -> None:
    customers, above = tree
    nodes = rolled_up("00", customers, above)
    for identity, node in nodes.items():
        parts = [nodes[child] for child in node.children]
        assert node.summed == sum((part.summed for part in parts), customers[identity].own or Figures())
        assert node.hidden == sum(part.hidden for part in parts) + (customers[identity].own is None)
        assert all(nodes[child].parent == identity for child in node.children)
    places = list(nodes)
    assert all(not node.parent or places.index(node.parent) < places.index(one) for one, node in nodes.items())


@given(trees())
def test_sums_upwards_alone_are_those_of_the_tree(tree) -> None:
    customers, above = tree
    amounts = {one: customer.own.revenue if customer.own else 0 for one, customer in customers.items()}
    nodes = rolled_up("00", customers, above)
    assert summed_upwards(amounts, above) == {one: node.summed.revenue for one, node in nodes.items()}


def test_a_chain_of_a_thousand_is_no_trouble_and_codes_order_the_branches() -> None:
    names = [str(number) for number in range(1000)]
    chain = {name: TreeCustomer(name, name, None, None, None, None, Figures(1, 1)) for name in names}
    nodes = rolled_up("0", chain, dict(zip(names[1:], names, strict=False)))
    assert nodes["0"].summed == Figures(1000, 1000)
    some = {
        "top": TreeCustomer("top", "总部", None, None, None, None, Figures(1)),
        "a": TreeCustomer("a", "甲", None, None, None, None, Figures(1)),
        "b": TreeCustomer("b", "乙", "44010600001002", None, None, None, Figures(1)),
        "c": TreeCustomer("c", "丙", "44010600001001", None, None, None, Figures(1)),
    }
    assert rolled_up("top", some, dict.fromkeys("abc", "top"))["top"].children == ("c", "b", "a")
