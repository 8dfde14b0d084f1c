from hypothesis import given
from hypothesis import strategies as st

from sayso.linking.clustering import cluster


def never(a: frozenset[str], b: frozenset[str]) -> bool:
    return False


def test_one_strong_pair_is_no_bridge_between_two_groups() -> None:
    likeness = {("a", "b"): 0.8, ("c", "d"): 0.8, ("b", "c"): 0.5}
    assert cluster("abcd", likeness, threshold=0.2, apart=never) == (("a", "b"), ("c", "d"))


def test_what_must_stay_apart_is_never_joined() -> None:
    def apart(a: frozenset[str], b: frozenset[str]) -> bool:
        return bool({"a", "c"} <= a | b)

    likeness = {("a", "b"): 0.9, ("b", "c"): 0.8, ("a", "c"): 0.9}
    assert cluster("abc", likeness, threshold=0.1, apart=apart) == (("a", "b"), ("c",))


def test_what_is_like_nothing_stays_alone() -> None:
    assert cluster("ab", {}, threshold=0.1, apart=never) == (("a",), ("b",))


@given(
    st.dictionaries(
        st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")).filter(lambda p: p[0] < p[1]),
        st.sampled_from([0.1, 0.3, 0.3, 0.6]),
    ),
    st.permutations("abcdef"),
)
def test_the_order_of_items_and_pairs_changes_nothing(pairs: dict[tuple[str, str], float], items: list[str]) -> None:
    shuffled = {pair: pairs[pair] for pair in sorted(pairs, key=lambda p: (items.index(p[1]), items.index(p[0])))}
    assert cluster(items, shuffled, threshold=0.2, apart=never) == cluster("abcdef", pairs, threshold=0.2, apart=never)
