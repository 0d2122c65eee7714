import Foundation
import Testing

/// `sites` of `lector.yaml`: what an editor knows of a site's pages.
@Suite struct SiteSettingsTests {
  private let terminal = try! Terminal()

  init() throws {
    let page = """
      <html lang="en"><head><title>Harbour</title>
      <link rel="canonical" href="https://www.example.com/harbour"></head><body>
      <div class="kicker">Bridge opens after nine years</div><div class="sig">By Jane Doe</div>
      <div class="when">25.10.2024</div><div class="text">
      <p>The bridge over the harbour opened on Friday morning, nine years after work on it began.</p>
      <p class="quiz">Would you have crossed the bridge on its first morning, if you had been there?</p>
      <p>Ferries will go on running until spring, the port said, since lorries may not use it yet.</p>
      </div></body></html>
      """
    try terminal.write("page.html", page)
  }

  private func settings(_ site: String) throws {
    try terminal.write("lector.yaml", "sites:\n  - host: example.com\n\(site)")
  }

  @Test func fieldsAndBlocksAreWhereTheSettingsSay() throws {
    try settings(
      """
          keep: [.text]
          drop: [p.quiz]
          fields: {headline: .kicker, byline: .sig, published: .when}

      """)
    let run = try terminal.run(["extract", "page.html", "--json"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\"Bridge opens after nine years\""))
    #expect(run.output.contains("\"Jane Doe\""))
    #expect(run.output.contains("2024-10-25"))
    let plain = try terminal.run(["extract", "page.html", "--plain"]).output
    #expect(!plain.contains("Would you have crossed") && plain.contains("Ferries will go on"))
  }

  /// Told before anything is fetched, by every command that reads settings.
  @Test(arguments: [
    ("    drop: [aside, \"p:hover\"]\n", "sites[0].drop[1]", "at character 3"),
    ("    keep: [\"div >\"]\n", "sites[0].keep[0]", "a selector is missing"),
    ("    fields: {title: h1}\n", "sites[0].fields.title", "use one of headline"),
    ("    fields: {byline: \"a[\"}\n", "sites[0].fields.byline", "correct it or take it out"),
    ("    dorp: [p]\n", "line 3", "did you mean \"drop\"?"),
  ])
  func aMistakeInASelectorIsToldWhenSettingsAreRead(
    site: String, key: String, says: String
  ) throws {
    try settings(site)
    for arguments in [["extract", "page.html"], ["publish", "--dry-run"]] {
      let run = try terminal.run(arguments)
      #expect(run.status == 3, "\(run.errors)")
      #expect(run.errors.contains("lector.yaml"), "\(run.errors)")
      #expect(run.errors.contains(key) && run.errors.contains(says), "\(run.errors)")
    }
    let check = try terminal.run(["check"])
    #expect(check.status == 1 && check.output.contains(key), "\(check.output)")
  }
}
