/// What the extraction page adds to the script page's sheet. No ">" or "&" in it.
enum ExtractionStyle {
  static let sheet = """

    .facts { color: var(--faint); font: .9rem/1.5 system-ui, sans-serif; margin: .2rem 0 1rem; }
    .block { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: 0 1rem;
      border-inline-start: .35rem solid var(--hue); padding: .1rem .7rem;
      background: color-mix(in srgb, var(--hue) 7%, transparent); }
    .block + .block { margin-top: 2px; }
    .block p { margin: .35rem 0; }
    .block small { padding-top: .45rem; text-align: start; }
    .block small b { font-weight: 600; color: var(--ink); }
    .block small i { font-style: normal; font-variant-numeric: tabular-nums; }
    .kept { --hue: #16a34a; } .field { --hue: #2563eb; } .dropped { --hue: #dc2626; }
    .legend li { background: color-mix(in srgb, var(--hue) var(--mix), transparent); }
    .dropped p { color: var(--faint); font-size: .9rem; text-decoration: line-through;
      text-decoration-color: color-mix(in srgb, var(--hue) 45%, transparent); }
    .kept.heading p, .field.heading p { font-weight: bold; font-size: 1.15rem; }
    .kept.list-item p::before { content: "• "; color: var(--faint); }
    .kept.quotation p { font-style: italic; }
    .blocks div, .blocks details { margin-top: 2px; }
    details { margin: 2px 0; }
    details summary { cursor: pointer; color: #dc2626; font-size: .85rem; padding: .3rem .7rem;
      border-inline-start: .35rem solid #dc2626; }
    @media (max-width: 44rem) { .block { grid-template-columns: minmax(0, 1fr); } }

    """
}
