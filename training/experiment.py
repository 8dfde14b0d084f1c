"""One training run with some author folders held out, scored by the model alone."""

from __future__ import annotations

import argparse
import importlib.util
import json
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from tokenizers import Tokenizer

from training.decode import predict
from training.examples import (
    Example,
    attribution_examples,
    bundle_examples,
    name_examples,
    propbank_examples,
)
from training.fit import fit
from training.model import Reader

QUOTES = "\"“”‘’«»„'"


def readings(gold: list[dict], examples: list[list[Example]], model: Reader) -> list[dict]:
    """Return Readings by the model alone."""
    flat = [e for group in examples for e in group]
    predicted = iter(predict(model, flat))
    out = []
    for g, group in zip(gold, examples, strict=True):
        r = {
            "article": {"id": g["id"], "text": g["text"]},
            "statements": [],
            "mentions": [],
            "events": [],
            "times": [],
            "figures": [],
        }
        for k in range(len(group)):
            p = next(predicted)
            for s in p["statements"]:
                if not s["content"]:
                    continue
                ends = g["text"][s["content"][0][0]] in QUOTES
                inside = any(c in QUOTES[:7] for a, b in s["content"] for c in g["text"][a:b])
                r["statements"].append(
                    s
                    | {
                        "id": f"{k}{s['id']}",
                        "parent": f"{k}{s['parent']}" if s["parent"] else None,
                        "kind": "direct" if ends else "mixed" if inside else "indirect",
                    }
                )
            r["events"] += p["events"]
            r["mentions"] += [{"start": m["span"][0], "end": m["span"][1], "actor": "a"} for m in p["mentions"]]
        out.append(r)
    return out


def main() -> None:
    """Train and score."""
    a = _parse()
    tokenizer = Tokenizer.from_file(str(a.weights / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    held = {p.stem for f in a.hold for p in (a.data / "bundles" / f).glob("*.xml")}
    kept = {p.stem for p in (a.data / "bundles").glob("*/*.xml")} - held
    gold, stories = a.converted / "gold.jsonl", a.converted / "stories.json"
    bundles = list(bundle_examples(gold, stories, tokenizer, kept))
    roles, said, names = _load_open(a.data / "gold" / "train", tokenizer)
    model = Reader()
    model.encoder.load(a.weights / "model.safetensors")
    if a.start:
        model.load_state_dict(torch.load(a.start))
    elif a.first:
        fit(model, [(roles, 1.0), (said, 1.0), (names, 0.5)], epochs=a.first, rate=a.rate, seed=0)
    if a.epochs:
        mixed = [(bundles, 1.0), (roles, 0.1), (said, 0.3), (names, 0.15)]
        fit(model, mixed, epochs=a.epochs, rate=a.rate, seed=1, size=a.size)
    if a.save:
        torch.save(model.state_dict(), a.save)
    score(model, tokenizer, a.data, gold, stories, held)


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with bundles/, gold/ and score/")
    parser.add_argument("--converted", type=Path, required=True, help="what the bundles' convert.py wrote")
    parser.add_argument("--weights", type=Path, required=True, help="folder of the pretrained model")
    parser.add_argument("--hold", default="MN", help="author folders held out")
    parser.add_argument("--first", type=int, default=2, help="epochs on openly licensed data alone")
    parser.add_argument("--epochs", type=int, default=6, help="epochs with the bundles")
    parser.add_argument("--rate", type=float, default=7e-5)
    parser.add_argument("--size", type=int, default=2048, help="pieces a step")
    parser.add_argument("--start", type=Path, help="weights to go on from")
    parser.add_argument("--save", type=Path)
    return parser.parse_args()


def _load_open(folder: Path, tokenizer: Tokenizer) -> tuple[list[Example], list[Example], list[Example]]:
    roles = list(propbank_examples(folder / "predicates_ewt.train.jsonl", tokenizer))
    said = [
        e
        for name in ("attribution_gum.train.jsonl", "attribution_qasrl.train.jsonl")
        for e in attribution_examples(folder / name, tokenizer)
    ]
    names = [
        e
        for name in ("entities_gum.train.jsonl", "entities_re3d.train.jsonl")
        for e in name_examples(folder / name, tokenizer)
    ]
    return roles, said, names


def score(model: Reader, tokenizer: Tokenizer, data: Path, gold_path: Path, stories: Path, held: set[str]) -> None:
    """Print the held-out figures."""
    gold = [g for g in map(json.loads, gold_path.read_text().splitlines()) if g["id"].split("/")[0] in held]
    by_text = {}
    for g in gold:
        with TemporaryDirectory() as folder:
            one = Path(folder) / "gold.jsonl"
            one.write_text(json.dumps(g))
            by_text[g["id"]] = list(bundle_examples(one, stories, tokenizer, held))
    spec = importlib.util.spec_from_file_location("score", data / "score" / "score.py")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    with TemporaryDirectory() as folder:
        g, r = Path(folder) / "g", Path(folder) / "r"
        g.write_text("".join(json.dumps(x) + "\n" for x in gold))
        r.write_text("".join(json.dumps(x) + "\n" for x in readings(gold, [by_text[x["id"]] for x in gold], model)))
        for name, value in scorer.readings(str(g), str(r)).items():
            print(f"{name:50s} {value:.3f}")


if __name__ == "__main__":
    main()
