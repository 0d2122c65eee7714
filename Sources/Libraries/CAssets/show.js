// The show's page: search over titles and texts, and one player that goes through what was not heard
// yet. Without this script the page is a list with links to pages and audio.
(() => {
  "use strict";
  const items = Array.from(document.querySelectorAll(".episodes > li"));
  if (!items.length) return;
  const make = (name, attributes = {}, text = "") => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    return element;
  };

  // What was heard, in this browser. Storage may be forbidden, as for pages opened from a disk.
  const memory = "lector.heard";
  let heard = new Set();
  try { heard = new Set(JSON.parse(localStorage.getItem(memory) ?? "[]")); } catch {}
  const keep = (id, isHeard) => {
    if (isHeard) heard.add(id);
    else heard.delete(id);
    try { localStorage.setItem(memory, JSON.stringify([...heard])); } catch {}
    mark();
  };
  const mark = () => {
    for (const item of items) item.classList.toggle("heard", heard.has(item.dataset.id));
    for (const item of items) {
      const label = item.querySelector(".state");
      if (label) label.textContent = heard.has(item.dataset.id) ? " · heard" : "";
    }
    const left = items.filter((item) => !item.hidden && !heard.has(item.dataset.id)).length;
    all.textContent = left ? `Play ${left} unheard` : "Play again from the top";
  };

  // The player.
  const audio = make("audio", { controls: "", preload: "none", "aria-label": "Player" });
  const title = make("a", { class: "now-title" });
  const previous = make("button", { type: "button", "aria-label": "Previous episode" }, "‹");
  const next = make("button", { type: "button", "aria-label": "Next episode" }, "›");
  const bar = make("section", { class: "bar", "aria-label": "Player", hidden: "" });
  const row = make("div", { class: "bar-row" });
  row.append(previous, title, next);
  bar.append(row, audio);
  document.body.append(bar);
  let current = null;

  const play = (item) => {
    current?.removeAttribute("aria-current");
    current = item;
    item.setAttribute("aria-current", "true");
    const link = item.querySelector("h2 a");
    title.textContent = link.textContent;
    title.href = link.href;
    bar.hidden = false;
    document.body.classList.add("has-bar");
    audio.src = item.dataset.audio;
    audio.play().catch(() => {});
    if ("mediaSession" in navigator) {
      navigator.mediaSession.metadata = new MediaMetadata({
        title: link.textContent, artist: item.querySelector("bdi")?.textContent ?? "",
        album: document.querySelector("h1")?.textContent ?? "",
        artwork: Array.from(document.querySelectorAll(".show img"), (image) => ({ src: image.src })),
      });
    }
  };
  const shown = () => items.filter((item) => !item.hidden && item.dataset.audio);
  // The next one that was not heard, below this one first, then from the top.
  const unheard = (from) => {
    const list = shown();
    const start = list.indexOf(from) + 1;
    return [...list.slice(start), ...list.slice(0, start)].find(
      (item) => item !== from && !heard.has(item.dataset.id));
  };
  const step = (by) => {
    const list = shown();
    const item = list[list.indexOf(current) + by];
    if (item) play(item);
  };
  audio.addEventListener("ended", () => {
    keep(current.dataset.id, true);
    const item = unheard(current);
    if (item) play(item);
  });
  next.addEventListener("click", () => step(1));
  previous.addEventListener("click", () => step(-1));
  if ("mediaSession" in navigator) {
    const handlers = {
      nexttrack: () => step(1), previoustrack: () => step(-1),
      seekbackward: () => (audio.currentTime = Math.max(0, audio.currentTime - 10)),
      seekforward: () => (audio.currentTime += 10),
    };
    for (const [name, handler] of Object.entries(handlers)) {
      try { navigator.mediaSession.setActionHandler(name, handler); } catch {}
    }
  }

  const all = make("button", { type: "button", class: "subscribe play-all" });
  all.addEventListener("click", () => {
    const item = unheard(null);
    if (item) play(item);
    else if (shown()[0]) play(shown()[0]);
  });
  document.querySelector(".actions")?.prepend(all);
  for (const item of items) {
    const listen = item.querySelector(".listen");
    if (!listen) continue;
    listen.after(make("span", { class: "state" }));
    listen.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      play(item);
    });
  }

  // Search: what the list shows at once; the texts as they arrive, fetched when first asked for.
  const plain = (text) => text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();
  const texts = new Map(items.map((item) => [item, plain(item.textContent)]));
  const form = document.querySelector("form.search");
  const field = form?.querySelector("input");
  const status = form?.querySelector("[role=status]");
  let loading = 0;
  const filter = () => {
    const words = plain(field.value).split(/\s+/u).filter(Boolean);
    let count = 0;
    for (const item of items) {
      const text = texts.get(item);
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) count += 1;
    }
    const more = loading ? ", still reading the texts…" : "";
    status.textContent = words.length ? `${count} of ${items.length} episodes${more}` : "";
    mark();
  };
  let isLoaded = false;
  const load = async () => {
    if (isLoaded) return;
    isLoaded = true;
    const queue = [...items];
    loading = queue.length;
    const work = async () => {
      for (let item = queue.shift(); item; item = queue.shift()) {
        try {
          const reply = await fetch(new URL("transcript.vtt", item.querySelector("h2 a").href));
          const lines = (await reply.text()).split("\n").filter((line) => !line.includes("-->"));
          if (reply.ok) texts.set(item, texts.get(item) + " " + plain(lines.slice(1).join(" ")));
        } catch {}
        loading -= 1;
        if (field.value.trim()) filter();
      }
    };
    await Promise.all([1, 2, 3, 4, 5, 6].map(work));
  };
  if (form) {
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    field.addEventListener("input", () => {
      filter();
      if (field.value.trim().length > 1) load();
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest("a, button, select, input, audio")) {
      if (event.key === "Escape" && event.target === field) {
        field.value = "";
        filter();
      }
      return;
    }
    const toggle = () => (audio.paused ? audio.play().catch(() => {}) : audio.pause());
    const action = {
      "/": () => field?.focus(), " ": current && toggle, k: current && toggle,
      n: () => step(1), p: () => step(-1),
    }[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  mark();
})();
