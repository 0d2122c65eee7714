#!/usr/bin/env python3
"""Kills `lector publish` at random moments and looks at what is left.

    Tests/Robustness/torture.py LECTOR [KILLS] [SEED]        `make torture`: 200 kills

Each round a feed gets new and corrected stories, a run is ended by SIGKILL, engines and all, at a random moment,
and then must hold: every episode that has a record is whole, the feed is XML, each of its enclosures is there
with its length, GUIDs are unique and none was lost. Then a run goes to its end: it must publish all that
is due and speak no paragraph that was in the store when the other died. Every tenth round the finished output
folder is compared with one that was made without any kill. Ends with 1 if anything was broken.
"""

import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as xml

lector = os.path.abspath(sys.argv[1])
kills = int(sys.argv[2]) if len(sys.argv) > 2 else 200
seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
dice = random.Random(seed)
folder = pathlib.Path(tempfile.mkdtemp(prefix="lector-torture-"))
broken = []
STORIES = 12
CLOCK = "2024-11-05T09:00:00Z"


def story(number, version):
    """Three paragraphs; the last tells the versions apart."""
    return f"""<item><title>Story number {number}</title><link>https://paper.example/{number}</link>
<guid isPermaLink="false">tag:paper.example,{number}</guid>
<pubDate>{1 + number % 28:02} Oct 2024 08:00:00 +0000</pubDate>
<content:encoded><![CDATA[<p>The council of town {number} voted 12-3 on Friday for a new bridge.</p>
<p>Residents of town {number} have waited {number + 2} years for it, officials said.</p>
<p>Work is to take {version + 3} months, the mayor of town {number} said.</p>]]></content:encoded></item>"""


def write_feed(workspace, versions):
    newest = sorted(versions, reverse=True)[:STORIES]
    items = "\n".join(story(number, versions[number]) for number in newest)
    (workspace / "feed.xml").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Paper</title>'
        f"<link>https://paper.example/</link><description>News</description>{items}</channel></rss>")


def workspace(name):
    place = folder / name
    place.mkdir()
    # The feed holds every story: one that is missing was lost, not paged away.
    (place / "lector.yaml").write_text(
        "show:\n  feed_limit: 10000\nsources:\n  - from: feed.xml\n    limit: 1000\n")
    return place


def start(place):
    return subprocess.Popen(
        [lector, "publish", "-q", "--json", "--clock", CLOCK], cwd=place, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, start_new_session=True)


def finish(place, round):
    run = start(place)
    output, errors = run.communicate(timeout=300)
    if run.returncode != 0:
        broken.append(f"round {round}: exit {run.returncode}: {errors.decode()[:500]}")
        return None
    return json.loads(output)


def guids(output):
    feed = output / "feed.xml"
    return [item.findtext("guid") for item in xml.parse(feed).iter("item")] if feed.exists() else []


def examine(output, before, round):
    """What must hold at any moment."""
    def wrong(what):
        broken.append(f"round {round}: {what}")

    for record in output.glob("episodes/*/*/*/*/episode.json"):
        try:
            episode = json.loads(record.read_bytes())
        except ValueError:
            wrong(f"{record} is no JSON")
            continue
        for enclosure in episode["enclosures"]:
            audio = record.parent / enclosure["file"]
            if not audio.exists() or audio.stat().st_size != enclosure["bytes"]:
                wrong(f"{audio} is missing or has another length")
        for name in ["transcript.vtt", "chapters.json", "script.json", "index.html"]:
            if not (record.parent / name).exists():
                wrong(f"{record.parent / name} is missing")
    if not (output / "feed.xml").exists():
        if before:
            wrong("the feed is gone")
        return
    try:
        items = list(xml.parse(output / "feed.xml").iter("item"))
    except xml.ParseError as error:
        return wrong(f"the feed is no XML: {error}")
    now = [item.findtext("guid") for item in items]
    if len(set(now)) != len(now):
        wrong("a GUID is there twice")
    if set(before) - set(now):
        wrong("a GUID was lost")
    for item in items:
        enclosure = item.find("enclosure")
        file = output / enclosure.get("url").removeprefix("http://127.0.0.1:8080/")
        if not file.exists() or file.stat().st_size != int(enclosure.get("length")):
            wrong(f"{file}, which the feed names, is missing or has another length")


def stored(place):
    segments = place / ".lector" / "segments"
    files = (path for path in segments.rglob("*") if path.is_file())
    return sum(1 for path in files if len(path.name) > 40 and ".part" not in path.name)


def files(output):
    return {str(path.relative_to(output)): path.read_bytes() for path in sorted(output.rglob("*"))
            if path.is_file() and "/audio-" not in str(path) and path.name != "episode.json"}


def main():
    place = workspace("paper")
    versions = {number: 0 for number in range(STORIES)}
    write_feed(place, versions)
    output = place / "Output"
    lasts, killed, saved, round = 1.0, 0, 0, 0
    while killed < kills:
        round += 1
        before = guids(output)
        new = max(versions) + 1
        added = [] if round == 1 else [new, new + 1]
        for number in added:
            versions[number] = 0
        corrected = dice.sample(sorted(versions, reverse=True)[2:STORIES], 2) if round > 1 else []
        for number in corrected:
            versions[number] += 1
        write_feed(place, versions)

        run = start(place)
        time.sleep(dice.uniform(0, lasts))
        try:
            os.killpg(run.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        run.communicate()
        was_killed = run.returncode == -signal.SIGKILL
        killed += was_killed
        # Most moments are to lie within a run, and some at its very end.
        lasts = min(20, max(0.05, lasts * (1.1 if was_killed else 0.8)))
        examine(output, before, round)

        kept = stored(place)
        report = finish(place, round)
        if report is None:
            continue
        grown = stored(place) - kept
        if report["paragraphsSpoken"] > grown:
            broken.append(f"round {round}: {report['paragraphsSpoken']} paragraphs were spoken, "
                          f"only {grown} of them were missing")
        saved += report["paragraphsKept"]
        examine(output, before, round)
        if len(guids(output)) != len(versions):
            broken.append(f"round {round}: {len(guids(output))} of {len(versions)} stories are published")
        if any(path.name.startswith(".staging") for path in output.iterdir()):
            broken.append(f"round {round}: a folder in the making was left")
        if round % 10 == 0:
            undisturbed(place, versions, round)
            print(f"{round} rounds, {killed} killed, {len(broken)} broken", flush=True)
    for line in broken:
        print(line)
    print(f"{killed} runs killed in {round} rounds (seed {seed}), {len(guids(output))} episodes, "
          f"{saved} paragraphs taken from the store, {len(broken)} broken")
    return 1 if broken else 0


def undisturbed(place, versions, round):
    """The same feed, published in one go: transcripts, scripts and chapters must be the same."""
    if len(versions) > 60:
        return
    other = workspace(f"undisturbed-{round}")
    shutil.copytree(place / ".lector" / "segments", other / ".lector" / "segments")
    items = "\n".join(story(number, versions[number]) for number in sorted(versions, reverse=True))
    text = (place / "feed.xml").read_text()
    (other / "feed.xml").write_text(
        text[:text.index("<item>")] + items + text[text.rindex("</item>") + len("</item>"):])
    if finish(other, round) is None:
        return
    mine, theirs = files(place / "Output"), files(other / "Output")
    for name in sorted(set(mine) | set(theirs)):
        if name.endswith((".vtt", ".srt", "transcript.json", "script.json", "chapters.json")):
            if mine.get(name) != theirs.get(name):
                broken.append(f"round {round}: {name} differs from that of an undisturbed run")
    shutil.rmtree(other)


try:
    status = main()
finally:
    shutil.rmtree(folder, ignore_errors=True)
sys.exit(status)
