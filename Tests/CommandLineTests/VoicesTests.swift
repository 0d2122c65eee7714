import Foundation
import Testing

/// `lector voices`, as it is typed.
@Suite struct VoicesTests {
  private let terminal = try! Terminal()

  @Test func theListMarksTheVoiceInUseAndSaysWhatIsNotInstalled() throws {
    let list = try terminal.run(["voices"], environment: ["LECTOR_NEURAL": "/nowhere"]).output
    #expect(list.contains("* en-news  English news, calm"))
    #expect(list.contains("not installed, `lector voices add hibari`"))
    for voice in ["uk", "ru", "de", "fr", "es", "pl"] {
      #expect(list.contains("  \(voice)-news  "))
    }
  }

  @Test func tryingAVoicePrintsWhatIsSaidAndWritesTheSound() throws {
    let run = try terminal.run(["voices", "try", "en-us-news", "It cost $3.", "-o", "a.mp3"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("It cost three dollars.\na.mp3  0:0"))
    #expect(try terminal.files(".")["a.mp3"]?.count ?? 0 > 5000)
  }

  @Test func everyShippedVoiceThatIsHereSaysItsOwnSample() throws {
    let list = try terminal.run(["voices", "--json"], environment: ["LECTOR_NEURAL": "/nowhere"])
    let voices =
      try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]] ?? []
    #expect(voices.count >= 12)
    for voice in voices where voice["engine"] as? String == "espeak" {
      let name = try #require(voice["name"] as? String)
      // All are calibrated: nothing is measured before they speak.
      #expect(voice["gain"] is Double, "\(name)")
      let run = try terminal.run(["voices", "try", name, "-o", "\(name).wav"])
      #expect(run.status == 0, "\(name): \(run.errors)")
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == 4 && lines[3].hasPrefix("\(name).wav  0:"), "\(run.output)")
    }
  }

  @Test func aComparisonIsOnePageWithBothVoices() throws {
    let run = try terminal.run(
      ["voices", "compare", "en-news", "en-news-brisk", "Rain & wind <soon>.", "-o", "page.html"])
    #expect(run.status == 0, "\(run.errors)")
    let page = try terminal.read("page.html")
    #expect(page.components(separatedBy: "src=\"data:audio/mpeg;base64,").count == 3)
    #expect(!page.contains("http"))
    #expect(page.contains("<th scope=\"row\">words a minute</th><td>165</td><td>185</td>"))
    // What both have alike is no difference.
    #expect(!page.contains("<th scope=\"row\">engine</th>"))
  }

  @Test func aRowThatIsNotUsedInItsOwnSentenceFailsTheTest() throws {
    try terminal.write("lector.yaml", "voice: mine\n")
    try terminal.write("Voices/mine.yaml", "like: en-news\nlexicons: [mine]\n")
    try terminal.write(
      "Voices/Lexicons/mine.tsv",
      "Kyiv\t/kˈiːv/\t\tIPA\tTrains to Kyiv.\nOdesa\t{OW0 D EH1 S AH0}\t\tARPABET\tNobody slept.\n")
    let run = try terminal.run(["voices", "test", "-v"])
    #expect(run.status == 1)
    #expect(run.output.contains("ok      mine.tsv:1 Kyiv: Trains to Kyiv."))
    #expect(run.output.contains("FAILED  mine.tsv:2 Odesa: Nobody slept."))
    #expect(run.errors.contains("mine: 2 test sentences, 1 failed."))
  }

  @Test(arguments: [
    ("like: en-news\nrate: 20\n", "Voices/mine.yaml, line 2: rate is 20, not 80 to 449"),
    ("like: en-nws\n", "Voices/mine.yaml, line 1: like: there is no voice \"en-nws\""),
    ("like: en-news\npich: 1\n", "Voices/mine.yaml, line 2: there is no setting \"pich\""),
  ])
  func aBadVoiceIsUnusableAndSaysWhere(yaml: String, message: String) throws {
    try terminal.write("lector.yaml", "voice: mine\n")
    try terminal.write("Voices/mine.yaml", yaml)
    let run = try terminal.run(["voices", "try", "mine", "-o", "a.wav"])
    #expect(run.status == 3)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func onlyWhatWasTestedIsInstalled() throws {
    let environment = ["LECTOR_NEURAL": "\(terminal.folder)/neural"]
    let typo = try terminal.run(["voices", "add", "hibary"], environment: environment)
    #expect(typo.status == 3 && typo.errors.contains("did you mean \"hibari\"?"))
    try terminal.run(
      [
        "-c",
        """
        import zipfile
        with zipfile.ZipFile("sherpa_onnx_core-2.0.1-py3-none-any.whl", "w") as wheel:
            wheel.writestr("sherpa_onnx/lib/libonnxruntime.so", "another library")
        """,
      ], program: "/usr/bin/python3")
    let run = try terminal.run(
      ["voices", "add", "hibari", "--from", "."], environment: environment)
    #expect(run.status == 3)
    #expect(run.errors.contains("is not the file that was tested"), "\(run.errors)")
    #expect(try terminal.files("neural").isEmpty)
  }

  @Test func withoutItsFilesANeuralVoiceSaysHowToGetThem() throws {
    let run = try terminal.run(
      ["voices", "try", "hibari", "-o", "a.wav"], environment: ["LECTOR_NEURAL": "/nowhere"])
    #expect(run.status == 3)
    #expect(run.errors.contains("`lector voices add` installs"), "\(run.errors)")
  }
}
