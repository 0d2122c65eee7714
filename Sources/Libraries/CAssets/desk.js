// The pronunciation desk. One proof is on the table at a time: the server makes it, this page lays it
// out, and every change is tried as a row on top of the lexicons before it is saved.
"use strict";

const $ = (id) => document.getElementById(id);
const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const desk = { proof: null, version: "", chosen: null, tokens: [], saved: null, sound: null };

// MARK: The server

async function ask(path, body) {
  const options = body === undefined ? {} : {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
  };
  const answer = await fetch("desk/" + path, options);
  if (answer.ok) return answer;
  let message = `The server answers ${answer.status}.`;
  try {
    const { error } = await answer.json();
    message = error.message + (error.hint ? ` – ${error.hint}` : "");
  } catch { /* a proxy's page: its number has to do */ }
  throw Object.assign(new Error(message), { status: answer.status });
}

const askJSON = async (path, body) => (await ask(path, body)).json();

function say(text, where = "status", isError = false) {
  $(where).textContent = text;
  $(where).classList.toggle("error", isError);
}

/** Runs a command of the editor's and tells what became of it. */
async function doing(text, where, work) {
  say(text, where);
  try {
    await work();
    if ($(where).textContent === text) say("", where);
  } catch (error) {
    say(error.message, where, true);
  }
}

const voice = () => $("voice").value || undefined;

// MARK: Choosing a story

async function loadShelf() {
  const shelf = await askJSON("articles?q=" + encodeURIComponent($("search").value));
  if (!$("voice").options.length) {
    $("voice").append(...shelf.voices.map((name) => new Option(name)));
  }
  const rows = shelf.episodes.map((episode) => shelfRow(
    episode.title, episode.published.slice(0, 10), { episode: episode.id }));
  const wanted = $("search").value.toLowerCase();
  const files = shelf.files.filter((file) => file.toLowerCase().includes(wanted));
  rows.push(...files.map((file) => shelfRow(file, "file", { file })));
  $("shelf").replaceChildren(...rows);
  if (!rows.length) $("shelf").append(make("li", { className: "help", textContent: "Nothing yet." }));
}

function shelfRow(title, detail, subject) {
  const button = make("button", { type: "button", className: "plain" },
    make("span", { textContent: title }), make("small", { textContent: detail }));
  button.addEventListener("click", () => open(subject));
  return make("li", {}, button);
}

function pasted(text) {
  const trimmed = text.trim();
  if (/^https?:\/\/\S+$/i.test(trimmed)) return { url: trimmed };
  return /^<(!doctype|html|head|body|article|main|div|h1|p)\b/i.test(trimmed)
    ? { html: text } : { text };
}

function open(subject) {
  return doing("Reading the story…", "status", async () => {
    desk.proof = await askJSON("proofs", { ...subject, voice: voice() });
    choose(null);
    layOut();
    $("work").hidden = false;
    $("proof").focus();
    $("proof").scrollIntoView({ block: "start" });
    desk.version = (await lexicon()).version;
  });
}

const lexicon = () => askJSON("lexicon?voice=" + encodeURIComponent(voice() ?? ""));

/** The same story again, with what is being tried. */
async function look(trial = []) {
  desk.proof = await askJSON("proofs", { article: desk.proof.article, voice: voice(), trial });
  layOut();
}

// MARK: The story

const hues = {
  moment: ["date", "time", "year", "duration", "period"], money: ["money", "percent"],
  measure: ["measure", "dimension", "coordinate"],
  letters: ["letters", "abbreviation", "designation", "symbol"],
  address: ["electronic", "telephone", "digits", "version", "address", "legal"],
  name: ["name", "place", "foreign", "word"], doubt: ["spelled"],
};

function hue(piece) {
  if (piece.rule === "literal" || piece.kind === "punctuation") return "";
  if (piece.rule.startsWith("lexicon trial:")) return "trial";
  for (const [name, kinds] of Object.entries(hues)) if (kinds.includes(piece.kind)) return name;
  return "number";
}

function layOut() {
  const names = new Set(desk.proof.names.map((name) => name.text));
  desk.tokens = [];
  $("article").lang = desk.proof.article.language;
  $("article").replaceChildren(...desk.proof.blocks.map((block) => {
    const name = { headline: "h3", heading: "h4", quotation: "blockquote" }[block.kind] ?? "p";
    const element = make(name, { className: block.kind });
    for (const sentence of block.sentences) {
      element.append(sentenceElement(block, sentence, names), " ");
    }
    return element;
  }));
  if (desk.tokens.length) desk.tokens[0].element.tabIndex = 0;
  listNames();
  listDropped();
  $("notes").replaceChildren(...desk.proof.notes.map((note) => make(
    "p", { className: "note", textContent: note.message })));
}

function sentenceElement(block, sentence, names) {
  const play = make("button", { type: "button", className: "play", tabIndex: -1, textContent: "▶" });
  play.setAttribute("aria-label", "Hear: " + sentence.said.slice(0, 60));
  play.addEventListener("click", () => hear(block, sentence, []));
  const element = make("span", { className: "sentence" });
  if (sentence.said) element.append(play);
  for (const piece of sentence.pieces) {
    if (!piece.rule || piece.kind === "punctuation") {
      element.append(piece.text);
      continue;
    }
    const mark = make("span", { className: "token " + hue(piece), tabIndex: -1 }, piece.text);
    mark.setAttribute("role", "button");
    if (!piece.said) mark.classList.add("silent");
    if (piece.rule === "literal" && names.has(piece.text)) mark.classList.add("unknown");
    mark.setAttribute("aria-description", facts(piece).map((fact) => fact.join(": ")).join("; "));
    const token = { block, sentence, piece, element: mark };
    mark.dataset.index = desk.tokens.push(token) - 1;
    element.append(mark);
  }
  return element;
}

function facts(piece) {
  const list = [["Said", piece.said || "nothing: it is seen, not heard"]];
  list.push(["Rule", piece.rule === "literal" ? "none: it is said as it stands" : piece.rule]);
  if (piece.engine) list.push(["Engine", piece.engine]);
  const entry = desk.proof.entries[piece.rule];
  if (entry?.note) list.push(["Note", entry.note]);
  if (piece.margin <= 2) list.push(["Doubt", `the next best reading costs ${piece.margin} more`]);
  return list;
}

function listNames() {
  const names = desk.proof.names;
  $("names").hidden = !names.length;
  $("names").querySelector("summary").textContent = `${names.length} names that no lexicon knows`;
  $("names").querySelector("ul").replaceChildren(...names.map((name) => {
    const text = name.count > 1 ? `${name.text} (${name.count})` : name.text;
    const button = make("button", { type: "button", className: "plain", textContent: text });
    button.addEventListener("click", () => {
      const token = desk.tokens.find((token) => token.piece.text === name.text);
      if (token) choose(token);
    });
    return make("li", {}, button);
  }));
}

function listDropped() {
  const dropped = desk.proof.article.dropped ?? [];
  $("dropped").hidden = !dropped.length;
  $("dropped").querySelector("summary").textContent = `${dropped.length} blocks that are not read`;
  $("dropped").querySelector("ol").replaceChildren(...dropped.map((block) => make("li", {},
    make("code", { textContent: block.reason }), " ", make("span", { textContent: block.text }))));
}

// MARK: From word to word

const tokenOf = (target) => desk.tokens[target.closest?.(".token")?.dataset.index];

function focusToken(index) {
  const token = desk.tokens[index];
  if (!token) return;
  for (const other of $("article").querySelectorAll('.token[tabindex="0"]')) other.tabIndex = -1;
  token.element.tabIndex = 0;
  token.element.focus();
}

function onArticleKey(event) {
  const token = tokenOf(event.target);
  if (!token || event.ctrlKey || event.metaKey || event.altKey) return;
  const index = desk.tokens.indexOf(token);
  const next = (step) => {
    let at = index;
    while (desk.tokens[at + step]?.block === token.block) at += step;
    return at + step;
  };
  const moves = {
    ArrowRight: () => focusToken(index + 1), ArrowLeft: () => focusToken(index - 1),
    ArrowDown: () => focusToken(next(1)), ArrowUp: () => focusToken(next(-1)),
    Enter: () => choose(token), " ": () => choose(token),
    p: () => hear(token.block, token.sentence, []),
  };
  if (!moves[event.key]) return;
  event.preventDefault();
  moves[event.key]();
}

const tip = make("div", { id: "tip", hidden: true });
tip.setAttribute("role", "tooltip");

function showTip(event) {
  const token = tokenOf(event.target);
  tip.hidden = !token || (token.piece.rule === "literal" && event.type === "mouseover");
  if (tip.hidden) return;
  tip.replaceChildren(...facts(token.piece).map(([name, value]) => make("p", {},
    make("b", { textContent: name }), " " + value)));
  const box = token.element.getClientRects()[0];
  const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
  tip.style.left = `${Math.max(8, left) + scrollX}px`;
  tip.style.top = `${box.bottom + 6 + scrollY}px`;
}

// MARK: A word

function choose(token) {
  desk.chosen = token;
  for (const old of document.querySelectorAll(".token.chosen")) old.classList.remove("chosen");
  $("entry").hidden = !token;
  $("word").classList.toggle("open", Boolean(token));
  $("word-hint").hidden = Boolean(token);
  $("touched").hidden = true;
  tip.hidden = true;
  say("", "saved");
  $("word-title").textContent = token ? `“${token.piece.text}”` : "No word chosen";
  if (!token) return;
  token.element.classList.add("chosen");
  const { piece } = token;
  tell(piece);
  const entry = desk.proof.entries[piece.rule];
  const conditions = (entry?.conditions ?? "").split(" ").filter(Boolean);
  $("written").value = entry?.written ?? piece.text.replace(/['’]s$/, "");
  setWay(entry?.spoken.startsWith("[[") ? "phonemes" : "words");
  $("spoken").value = (entry?.spoken ?? "").replace(/^\[\[|\]\]$/g, "");
  $("case").checked = conditions.includes("case");
  $("context").value = conditions.filter((word) => word.startsWith("context="))
    .map((word) => word.slice(8)).join(" ");
  desk.otherConditions = conditions.filter((word) => word.startsWith("lang="));
  $("spoken").focus({ preventScroll: true });
  // The form may lie over the text.
  token.element.scrollIntoView({ block: "nearest" });
}

function tell(piece) {
  $("facts").replaceChildren(...facts(piece).flatMap(([name, value]) => [
    make("dt", { textContent: name }), make("dd", { textContent: value })]));
}

const way = () => $("entry").elements.way.value;

function setWay(value) {
  $("entry").elements.way.value = value;
  const phonemes = value === "phonemes";
  $("spoken-label").textContent = phonemes ? "The engine’s phonemes" : "Respelled in ordinary letters";
  $("spoken-help").textContent = phonemes
    ? "In espeak-ng’s signs, without brackets: g0ntS@r'oUv@." : "Written as one would read it: “gon chah roh va”.";
  $("phonemes-help").hidden = !phonemes;
}

function entry() {
  const context = $("context").value.split(/[\s,]+/).filter(Boolean);
  const conditions = [...($("case").checked ? ["case"] : []),
    ...context.map((word) => "context=" + word), ...desk.otherConditions];
  const spoken = $("spoken").value.trim();
  const sentence = desk.chosen?.sentence.pieces.map((piece) => piece.text).join("").trim() ?? "";
  return {
    written: $("written").value.trim(), spoken: way() === "phonemes" ? `[[${spoken}]]` : spoken,
    conditions: conditions.join(" "), note: $("note").value.trim(),
    test: new TextEncoder().encode(sentence).length <= 300 ? sentence : "",
  };
}

// MARK: Hearing

async function hear(block, sentence, trial) {
  await doing("Speaking…", "status", async () => {
    const sound = await ask("sounds", {
      text: block.text, kind: block.kind, language: desk.proof.article.language,
      section: desk.proof.article.section, from: sentence.from, to: sentence.to, voice: voice(), trial,
    });
    const blob = await sound.blob();
    if (desk.sound) URL.revokeObjectURL(desk.sound.url);
    desk.sound = { blob, url: URL.createObjectURL(blob) };
    $("player").src = desk.sound.url;
    await $("player").play();
  });
}

async function tryOut() {
  if (!$("entry").reportValidity() || !desk.chosen) return;
  const { block, sentence } = desk.chosen;
  const row = entry();
  await doing("", "saved", async () => {
    const index = desk.tokens.indexOf(desk.chosen);
    await look([row]);
    keep(index);
    const isUsed = desk.tokens.some((token) => token.piece.rule.startsWith("lexicon trial:"));
    if (!isUsed) {
      say(`Nothing in this story is said by it: “${row.written}” stands here in another way, or a longer or stricter row wins.`, "saved", true);
    }
    await hear(block, sentence, [row]);
  });
}

/** After the story was laid out anew. */
function keep(index) {
  desk.chosen = desk.tokens[index] ?? null;
  if (!desk.chosen) return;
  for (const token of desk.tokens) token.element.tabIndex = -1;
  desk.chosen.element.tabIndex = 0;
  desk.chosen.element.classList.add("chosen");
  tell(desk.chosen.piece);
}

// MARK: Saving

async function save() {
  const row = entry();
  localStorage.setItem("lector-author", $("author").value);
  await doing("Saving…", "saved", async () => {
    try {
      const saved = await askJSON("entries", {
        entry: row, voice: voice(), version: desk.version, author: $("author").value.trim(),
      });
      desk.version = saved.version;
      desk.saved = row;
      say(`Saved in ${saved.file}.`, "saved");
    } catch (error) {
      if (error.status !== 409) throw error;
      const now = await lexicon();
      desk.version = now.version;
      const other = now.entries.find(
        (other) => other.written.toLowerCase() === row.written.toLowerCase());
      throw new Error("Somebody else has changed the lexicon, so nothing was saved. "
        + (other ? `It says “${other.written}” as ${other.spoken} now. ` : "It has another word more. ")
        + "Save again if yours is right.");
    }
    const index = desk.tokens.indexOf(desk.chosen);
    await look();
    keep(index);
    await listTouched();
  });
}

async function listTouched() {
  const { episodes } = await askJSON("touched", { entry: desk.saved });
  $("touched").hidden = false;
  say(episodes.length ? "" : "No published story says it in another way.", "made");
  $("remake").hidden = !episodes.length;
  $("episodes").replaceChildren(...episodes.map((episode) => {
    const box = make("input", {
      type: "checkbox", value: episode.id, checked: episode.canBeRemade,
      disabled: !episode.canBeRemade,
    });
    const detail = episode.canBeRemade
      ? `${episode.utterances} of ${episode.total} paragraphs` : "its article was not kept";
    return make("li", {}, make("label", {}, box, " ", make("span", { textContent: episode.title }),
      " ", make("small", { textContent: `${episode.published.slice(0, 10)}, ${detail}` })));
  }));
}

async function remake() {
  const ids = [...$("episodes").querySelectorAll("input:checked")].map((box) => box.value);
  if (!ids.length) return;
  $("remake").disabled = true;
  $("progress").hidden = false;
  await doing("Speaking…", "made", async () => {
    let run = await askJSON("remakes", { episodes: ids });
    while (run.state === "queued" || run.state === "running") {
      await new Promise((resolve) => setTimeout(resolve, 300));
      run = await askJSON("remakes/" + run.id);
      $("progress").max = Math.max(1, run.episodes.reduce((sum, part) => sum + part.total, 0));
      $("progress").value = run.done;
    }
    if (run.error) throw new Error(run.error.message);
    const failed = run.episodes.filter((part) => part.state === "failed");
    const made = run.episodes.length - failed.length;
    const stories = made === 1 ? "1 story" : `${made} stories`;
    const text = `Made ${stories} again. Newly spoken: ${run.spoken} of ${run.done} paragraphs.`;
    say(failed.length ? `${text} ${failed.length} failed: ${failed[0].error.message}` : text,
      "made", failed.length > 0);
  });
  $("remake").disabled = false;
  $("progress").hidden = true;
}

// MARK: Phonemes

const phonemes = {
  a: "trap", "A:": "father", E: "dress", I: "kit", i: "happy", "i:": "fleece", 0: "lot",
  "O:": "thought", V: "strut", U: "foot", "u:": "goose", "@": "comma", 3: "letter", "3:": "nurse",
  eI: "face", aI: "price", OI: "choice", aU: "mouth", oU: "goat", "i@3": "near", "e@": "square",
  "A@": "start", "O@": "north", "U@": "cure", S: "ship", Z: "measure", tS: "chin", dZ: "jam",
  T: "thin", D: "this", N: "sing", j: "yes", x: "loch",
};

// MARK: Start

$("legend").append(...[
  ["number", "numbers"], ["moment", "dates, times"], ["money", "money"], ["measure", "measures"],
  ["letters", "letters"], ["address", "addresses"], ["name", "names"], ["doubt", "spelled out"],
  ["unknown", "no lexicon knows it"],
].map(([name, text]) => make("li", { className: "token " + name, textContent: text })));
$("phonemes").append(...Object.entries(phonemes).flatMap(([sign, word]) => [
  make("dt", { textContent: sign }), make("dd", { textContent: word })]));
document.body.append(tip);
$("author").value = localStorage.getItem("lector-author") ?? "";

$("paste").addEventListener("submit", (event) => {
  event.preventDefault();
  open(pasted($("text").value));
});
let typing;
$("search").addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => doing("", "status", loadShelf), 200);
});
$("voice").addEventListener("change", () => {
  if (!desk.proof) return;
  doing("Reading the story…", "status", async () => {
    desk.version = (await lexicon()).version;
    choose(null);
    await look();
  });
});
$("article").addEventListener("keydown", onArticleKey);
$("article").addEventListener("click", (event) => {
  const token = tokenOf(event.target);
  if (token) choose(token);
});
$("article").addEventListener("focusin", (event) => {
  showTip(event);
});
for (const name of ["mouseover", "mouseout"]) {
  $("article").addEventListener(name, (event) => {
    if (name === "mouseover") showTip(event);
    else tip.hidden = true;
  });
}
$("article").addEventListener("focusout", () => { tip.hidden = true; });
addEventListener("resize", () => { tip.hidden = true; });
for (const radio of $("entry").elements.way) radio.addEventListener("change", () => setWay(way()));
$("spoken").addEventListener("keydown", (event) => {
  // Enter is for the ear; saving is a decision.
  if (event.key !== "Enter" || event.ctrlKey) return;
  event.preventDefault();
  tryOut();
});
$("word").addEventListener("keydown", (event) => {
  if (event.key === "Escape") desk.chosen?.element.focus();
});
$("close").addEventListener("click", () => {
  const element = desk.chosen?.element;
  choose(null);
  element?.focus();
});
$("hear").addEventListener("click", tryOut);
$("hear-before").addEventListener("click", () => {
  if (desk.chosen) hear(desk.chosen.block, desk.chosen.sentence, []);
});
$("entry").addEventListener("submit", (event) => {
  event.preventDefault();
  save();
});
$("remake").addEventListener("click", remake);

const asked = new URLSearchParams(location.search);
doing("", "status", loadShelf).then(() => {
  for (const name of ["episode", "file", "url"]) {
    if (asked.has(name)) return open({ [name]: asked.get(name) });
  }
});
