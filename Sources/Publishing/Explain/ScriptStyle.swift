/// The page's style sheet. No ">" or "&" in it: the markup writer escapes them.
enum ScriptStyle {
  static let sheet = """

    :root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1f; --faint: #62626c;
      --line: #dcdce2; --mix: 24%; }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #17181c; --ink: #e8e8ec; --faint: #a0a0ac; --line: #34353d; --mix: 38%; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 80rem; padding: 1.5rem 1rem 6rem; background: var(--paper);
      color: var(--ink); font: 1.05rem/1.65 Georgia, "Noto Serif", serif;
      overflow-wrap: anywhere; }
    header p, .heads, .legend, small, summary { font-family: system-ui, sans-serif; }
    header p, .heads, small { color: var(--faint); font-size: .85rem; }
    header p { margin: 0; }
    h1 { margin: 0 0 1rem; font-size: 1.7rem; line-height: 1.2; }
    h2 { margin: 0 0 .5rem; font-size: 1.1rem; }
    .legend { display: flex; flex-wrap: wrap; gap: .35rem .6rem; list-style: none; padding: 0;
      font-size: .8rem; }
    .legend li { padding: .05rem .5rem; border-radius: .25rem; }
    .doubts { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; margin: 1rem 0; }
    .doubts ol { margin: 0; padding-left: 1.6rem; }
    .doubts a { color: inherit; }
    .row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 2rem;
      border-top: 1px solid var(--line); }
    .row p { margin: .7rem 0; }
    .headline p { font-weight: bold; }
    .heads p { margin: .3rem 0; }
    .script span { border-radius: .2rem; padding: .05em .15em; position: relative; }
    .script s { color: var(--faint); position: relative; }
    .number { background: color-mix(in srgb, #3b82f6 var(--mix), transparent); }
    .moment { background: color-mix(in srgb, #a855f7 var(--mix), transparent); }
    .money { background: color-mix(in srgb, #22a35a var(--mix), transparent); }
    .measure { background: color-mix(in srgb, #0fa5b5 var(--mix), transparent); }
    .letters { background: color-mix(in srgb, #eab308 var(--mix), transparent); }
    .address { background: color-mix(in srgb, #f97316 var(--mix), transparent); }
    .name { background: color-mix(in srgb, #94a3b8 var(--mix), transparent); }
    .doubt { box-shadow: inset 0 -.16em 0 #e11d48; }
    [data-note]:hover::after, [data-note]:focus::after { content: attr(data-note); position: absolute;
      left: 0; top: 100%; z-index: 1; width: max-content; max-width: min(20rem, 70vw);
      padding: .3rem .55rem; border-radius: .3rem; background: var(--ink); color: var(--paper);
      font: .8rem/1.4 system-ui, sans-serif; overflow-wrap: normal; }
    span:target { outline: 2px solid #e11d48; }
    details { margin-top: 1.5rem; color: var(--faint); }
    @media (max-width: 44rem) {
      .row { grid-template-columns: minmax(0, 1fr); padding: .4rem 0; }
      .row p { margin: .25rem 0; }
      .spoken { padding-left: .8rem; border-left: 3px solid var(--line); }
      .heads { display: none; } }

    """
}
