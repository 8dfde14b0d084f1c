from sayso.linking.candidates import Printed, find_candidates
from sayso.linking.fingerprints import fingerprint
from sayso.records import Article, Span
from tests.linking.linking_texts import HARBOUR, ORCHARD, make_article


def printed(name: str, text: str, rank: int = 0) -> Printed:
    return Printed(name, rank, fingerprint(make_article(name, text)).hashes)


def test_fingerprints_are_the_same_in_every_run() -> None:
    prints = fingerprint(make_article("a", "One two three four five six seven eight nine ten eleven twelve."))
    assert prints.hashes[:2] == (2581752943857031216, 2375675258742484592)


def test_hashes_fit_signed_64_bit_integers() -> None:
    hashes = fingerprint(make_article("a", HARBOUR)).hashes
    assert hashes
    assert all(0 <= value < 2**63 for value in hashes)


def test_case_punctuation_accents_and_invisible_characters_change_nothing() -> None:
    plain = "The mayor of Zelenec, Ms Corva, met US envoys in the cafe behind the old post office on Friday"
    dressed = "THE MAYOR of Zelenec (Ms Cor\u00adva) met U.S. envoys, in the cafe\u0301 behind "
    dressed += "the “old” post-office on Fri\u200bday!"
    assert fingerprint(make_article("a", plain)).hashes == fingerprint(make_article("a", dressed)).hashes


def test_clutter_leaves_no_fingerprints() -> None:
    furniture = "\nRead also: our ten best recipes for long winter evenings by the fire with friends"
    whole = make_article("a", HARBOUR + furniture)
    marked = Article(id="a", text=whole.text, clutter=(Span(len(HARBOUR), len(whole.text)),))
    assert fingerprint(marked) == fingerprint(make_article("a", HARBOUR))
    assert fingerprint(whole) != fingerprint(marked)


def test_a_text_of_fewer_than_five_words_has_no_fingerprints() -> None:
    assert fingerprint(make_article("a", "Too short to tell.")).hashes == ()


def test_articles_that_share_a_passage_are_candidates_and_others_are_not() -> None:
    prints = [printed("a", HARBOUR), printed("b", ORCHARD), printed("c", ORCHARD + " " + HARBOUR[:400])]
    assert set(find_candidates(prints)) == {("a", "c"), ("b", "c")}


def test_furniture_in_many_articles_makes_no_candidates() -> None:
    furniture = " This page was printed from the archive of the Vallora Gazette; all rights in it are reserved."
    prints = [printed(f"a{n}", " ".join(f"w{n}x{i}" for i in range(120)) + furniture, n) for n in range(260)]
    assert find_candidates(prints) == ()


def test_a_dispatch_that_hundreds_carry_is_paired_with_its_earliest() -> None:
    prints = [printed(f"a{n:03}", HARBOUR, 1000 - n) for n in range(260)]
    pairs = find_candidates(prints)
    earliest = {"a256", "a257", "a258", "a259"}
    assert {name for pair in pairs for name in pair} == {each.article for each in prints}
    assert all(earliest & set(pair) for pair in pairs)
