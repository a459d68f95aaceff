#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the extraction grows with the text: CPU seconds of `tawthiq-cli extract` on one line of 1, 2, 4, 8 MB of each hostile kind.

  growth.py CLI [--sizes 1,2,4,8] [--kinds a,b] [--limit SECONDS]

A kind is one piece said again and again. The last column is the growth of the time above start-up from the first size to
the last, divided by the growth of the text: 1 is linear. Ends with 1 when a run fails or a kind grows more than twice as fast
as its text. Standard library only; CPU seconds, so a busy machine does not disturb it.
"""
import argparse
import json
import resource
import subprocess
import sys

PIECES = {
    "prose": "قتل 5 مدنيين وأصيب 12 آخرون في قصف على مدينة إدلب يوم الجمعة 12 آذار 2021 وفق الدفاع المدني. ",
    "unbroken prose": "قتل 5 مدنيين وأصيب 12 آخرون في قصف على مدينة إدلب يوم الجمعة 12 آذار 2021 وفق الدفاع المدني ",
    "figures": "قتل 5 مدنيين و",
    "parts of figures": "مقتل 10 أشخاص بينهم 3 أطفال، ",
    "digits apart": "5 ",
    "one long digit run": "7",
    "number words": "خمسة وعشرون ألفا و",
    "scales": "ألف ",
    "one letter": "ق",
    "conjunctions": "و ",
    "one verb": "قتل ",
    "one plain word": "كتاب ",
    "given names": "محمد ",
    "patronymics": "محمد بن ",
    "kunyas": "أبو ",
    "places": "حلب ",
    "place heads": "مدينة ",
    "directions": "شمال ",
    "organisations": "قوات النظام ",
    "speakers": "قال محمد أحمد ",
    "months": "آذار ",
    "weekdays": "السبت ",
    "since": "منذ ",
    "dates": "12/3/2021 ",
    "impossible dates": "99/99/9999 31 شباط ",
    "slashes": "1/",
    "dashes": "1-",
    "durations": "خلال ثلاثة أيام ",
    "adjectives of length": "أيام قليلة ",
    "vague counts": "عشرات ",
    "tatweel": "قـ",
    "tatweel alone": "ـ",
    "diacritics": "قَ",
    "dots": "ق.",
    "open brackets": "(",
    "brackets": "()",
    "quotes": "«",
    "new lines": "\n",
    "spaces": " ",
    "hashtag": "#حلب_",
    "direction marks": "\u200f",
    "emoji": "😀",
    "of": "من ",
    "among": "بينهم ",
}


def seconds(cli, text, limit):
    """CPU seconds of one run, and whether it ended well."""
    report = json.dumps({"id": 1, "published": "2021-11-05", "text": text}, ensure_ascii=False).encode()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run([cli, "extract", "--format", "jsonl", "--kinds", "all", "-"], input=report,
                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                         preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (limit, limit)))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, run.returncode == 0


def main():
    parser = argparse.ArgumentParser(description="Growth of the extraction with the text.")
    parser.add_argument("cli")
    parser.add_argument("--sizes", default="1,2,4,8", help="megabytes of UTF-8")
    parser.add_argument("--kinds", default=",".join(PIECES))
    parser.add_argument("--limit", type=int, default=120, help="CPU seconds of one run")
    options = parser.parse_args()
    sizes = [float(size) for size in options.sizes.split(",")]
    start, _ = seconds(options.cli, "", options.limit)
    print(f"start-up {start:.2f} s")
    print("kind".ljust(22), *(f"{size:g} MB".rjust(8) for size in sizes), "  growth")
    failed = False
    for kind in options.kinds.split(","):
        piece = PIECES[kind]
        row, good = [], True
        for size in sizes:
            cpu, ended = seconds(options.cli, piece * int(size * 1e6 / len(piece.encode())), options.limit)
            row.append(cpu)
            good = good and ended
            if not ended:
                break
        net = [max(cpu - start, 0.01) for cpu in row]
        growth = net[-1] / net[0] / (sizes[len(row) - 1] / sizes[0])
        superlinear = growth > 2 and net[-1] > 1
        failed = failed or superlinear or not good
        mark = "" if good else " FAILED"
        print(kind.ljust(22), *(f"{cpu:8.2f}" for cpu in row), f"{growth:8.2f}{mark}{' superlinear' if superlinear else ''}", flush=True)
    sys.exit(failed)


if __name__ == "__main__":
    main()
