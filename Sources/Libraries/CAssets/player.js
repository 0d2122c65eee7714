// Read-along: the written word that is being said is marked; a click on a word plays from it.
// Without this script the page is a player and a story.
(() => {
  "use strict";
  const audio = document.querySelector("audio");
  if (!audio) return;
  const words = Array.from(document.querySelectorAll(".words [data-start]"));
  const chapters = Array.from(document.querySelectorAll(".chapters [data-start]"));
  const starts = (elements) => elements.map((element) => Number(element.dataset.start) / 1000);
  const wordStarts = starts(words);
  const chapterStarts = starts(chapters);
  const speed = document.querySelector("#speed");
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  document.documentElement.classList.add("live");

  // Index of the last start that is not after `time`; -1 before the first.
  const at = (times, time) => {
    let low = 0;
    let high = times.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (times[middle] <= time) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };

  let word = -1;
  let chapter = -1;
  let scrolled = -Infinity;
  const show = () => {
    // Seeking lands a few microseconds early: without the margin the word before would be marked.
    const time = audio.currentTime + 0.005;
    const next = at(wordStarts, time);
    if (next !== word) {
      words[word]?.classList.remove("now");
      words[next]?.classList.add("now");
      word = next;
      follow();
    }
    const current = at(chapterStarts, time);
    if (current !== chapter) {
      chapters[chapter]?.removeAttribute("aria-current");
      chapters[current]?.setAttribute("aria-current", "true");
      chapter = current;
    }
  };

  // Scrolls only while playing, and never against a reader who has just scrolled.
  const follow = () => {
    if (audio.paused || word < 0 || performance.now() - scrolled < 4000) return;
    const box = words[word].getBoundingClientRect();
    const roof = document.querySelector(".player").getBoundingClientRect().bottom;
    if (box.top > roof && box.bottom < window.innerHeight * 0.85) return;
    words[word].scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
  };
  for (const kind of ["wheel", "touchmove"]) {
    window.addEventListener(kind, () => (scrolled = performance.now()), { passive: true });
  }

  // Frames while it plays (timeupdate comes four times a second, too rarely for words).
  const tick = () => {
    show();
    if (!audio.paused && !audio.ended) requestAnimationFrame(tick);
  };
  audio.addEventListener("play", tick);
  audio.addEventListener("seeked", show);
  audio.addEventListener("timeupdate", show);

  // A plain file server sends whole files only, and of a stream nothing can be sought: then the file
  // is fetched once and played from memory.
  let whole = null;
  const isStream = () => {
    const parts = audio.seekable;
    return audio.readyState > 0 && (parts.length === 0 || parts.end(parts.length - 1) === 0);
  };
  const load = async () => {
    const reply = await fetch(audio.currentSrc);
    if (!reply.ok) throw new Error(reply.statusText);
    const ready = new Promise((done) => audio.addEventListener("loadedmetadata", done, { once: true }));
    const wasPlaying = !audio.paused;
    audio.src = URL.createObjectURL(await reply.blob());
    await ready;
    if (wasPlaying) audio.play().catch(() => {});
  };
  const seek = async (seconds) => {
    if (isStream()) await (whole ??= load()).catch(() => {});
    audio.currentTime = Math.max(0, seconds);
    show();
  };
  document.addEventListener("click", (event) => {
    const target = event.target.closest("[data-start]");
    if (!target || !window.getSelection().isCollapsed) return;
    event.preventDefault();
    scrolled = -Infinity;
    seek(Number(target.dataset.start) / 1000).then(() => audio.play().catch(() => {}));
  });

  const toggle = () => (audio.paused ? audio.play().catch(() => {}) : audio.pause());
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest("a, button, select, input, audio, summary")) return;
    const action = {
      " ": toggle,
      k: toggle,
      j: () => seek(audio.currentTime - 10),
      l: () => seek(audio.currentTime + 10),
      ArrowLeft: () => seek(audio.currentTime - 5),
      ArrowRight: () => seek(audio.currentTime + 5),
    }[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });

  if (speed) {
    const remember = "lector.speed";
    speed.closest("[hidden]")?.removeAttribute("hidden");
    // Storage may be forbidden, as for pages opened from a disk.
    try {
      const saved = localStorage.getItem(remember);
      if (Array.from(speed.options).some((option) => option.value === saved)) speed.value = saved;
    } catch {}
    const apply = () => (audio.playbackRate = Number(speed.value));
    audio.addEventListener("loadedmetadata", apply);
    apply();
    speed.addEventListener("change", () => {
      apply();
      try { localStorage.setItem(remember, speed.value); } catch {}
    });
  }

  // The show's page lists what was heard.
  audio.addEventListener("ended", () => {
    const memory = "lector.heard";
    try {
      const heard = new Set(JSON.parse(localStorage.getItem(memory) ?? "[]"));
      localStorage.setItem(memory, JSON.stringify([...heard.add(audio.dataset.id)]));
    } catch {}
  });

  // An address that ends in #t=12.5 opens there.
  const moment = /^#t=(\d+(?:\.\d+)?)$/.exec(location.hash);
  if (moment) {
    const jump = () => seek(Number(moment[1]));
    if (audio.readyState > 0) jump();
    else audio.addEventListener("loadedmetadata", jump, { once: true });
  }

  if ("mediaSession" in navigator) {
    const text = (selector) => document.querySelector(selector)?.textContent ?? "";
    navigator.mediaSession.metadata = new MediaMetadata({
      title: text("h1"), artist: text(".byline"), album: text("body > header"),
      artwork: [{ src: new URL(audio.dataset.artwork, location.href).href }],
    });
    const handlers = {
      play: toggle, pause: toggle,
      seekbackward: (details) => seek(audio.currentTime - (details.seekOffset ?? 10)),
      seekforward: (details) => seek(audio.currentTime + (details.seekOffset ?? 10)),
      seekto: (details) => seek(details.seekTime),
      previoustrack: chapters.length > 1 ? () => seek(chapterStarts[Math.max(0, chapter - 1)] ?? 0) : null,
      nexttrack: chapters.length > 1 ? () => seek(chapterStarts[chapter + 1] ?? audio.duration) : null,
    };
    for (const [name, handler] of Object.entries(handlers)) {
      try { navigator.mediaSession.setActionHandler(name, handler); } catch {}
    }
  }
})();
